import { parseHTML } from 'linkedom';
import { checkDepth } from './page-depth';

/** Builds a page's document. Nothing in it runs and nothing is asked from elsewhere. @throws ExtractError when it is too deep or too large */
export function parsePage(html: string): Document {
  checkDepth(html);
  const { document } = parseHTML(html);
  // a parser of sources adds no body; asking for one that is elsewhere would put a new one beside it
  const root = document.documentElement as Element | null;
  const body = root?.localName === 'html' ? document.querySelector('body') : null;
  if (body?.parentNode === root && body.previousElementSibling?.localName === 'head') return document;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}
