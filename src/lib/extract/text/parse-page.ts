import { parseHTML } from 'linkedom';
import { checkDepth } from './page-depth';

/**
 * Builds a page's document. Nothing in it runs and nothing is asked from elsewhere.
 * @throws ExtractError when it is too deep or too large
 */
export function parsePage(html: string): Document {
  checkDepth(html);
  const { document } = parseHTML(html);
  if (isWhole(document)) return document;
  const content = html.replace(/<\/?(?:html|body)\b[^>]{0,2000}>/gi, '');
  return parseHTML(`<!doctype html><html><head></head><body>${content}</body></html>`).document;
}

/** This parser adds nothing that is missing: asking it for a body that is elsewhere puts a new one beside it. */
function isWhole(document: Document): boolean {
  const root = document.documentElement as Element | null;
  const body = root?.localName === 'html' ? document.querySelector('body') : null;
  return (
    body?.parentNode === root &&
    body.previousElementSibling?.localName === 'head' &&
    body.nextElementSibling === null &&
    root?.nextElementSibling === null
  );
}
