import { ExtractError } from '../extract-error';
import { decodeText } from './decode-text';
import { binaryKind } from './file-signatures';
import { archivedPage, isWebArchive } from './web-archive';

/** A page with the address that it was saved from, or plain text. */
export type FileContents = { html: string; url: string | null } | { text: string };

/** The longest article is a tenth of it; the largest page that was seen, a third. */
const mostBytes = 5_000_000;

const comment = /^\s*<!--/;
const opening =
  /^\s*<(?:!doctype html|\?xml|html|head|body|main|article|section|div|p|h1|h2|meta|title|table|ul)\b/i;
const closings = /<\/(?:p|div|h[1-6]|article|section|li|td|span|a|body|html)>/gi;
/** Where browsers note a saved page's address. */
const savedFrom = /<!-- saved from url=\(\d{1,5}\)(https?:\/\/[^\s]{1,2000}) -->/;

/**
 * What a file is, as its bytes show.
 * @throws ExtractError when it is neither page nor text, or too large
 */
export function fileContents(bytes: Uint8Array): FileContents {
  if (bytes.length > mostBytes) {
    throw new ExtractError('too_large', `${bytes.length} bytes, at most ${mostBytes}`);
  }
  const kind = binaryKind(bytes);
  if (kind !== null) throw new ExtractError('binary', `${kind}; save it as text or as a web page`);
  if (isWebArchive(bytes)) {
    const page = archivedPage(bytes);
    if (!page) throw new ExtractError('no_article', 'a web archive without a page');
    return { html: decodeText(page.bytes, page.charset), url: page.url };
  }
  const text = decodeText(bytes);
  return isHtml(text) ? { html: text, url: savedFrom.exec(text.slice(0, 5000))?.[1] ?? null } : { text };
}

function isHtml(text: string): boolean {
  let start = text.slice(0, 20_000);
  while (comment.test(start) && start.includes('-->')) start = start.slice(start.indexOf('-->') + 3);
  return opening.test(start) || (text.slice(0, 200_000).match(closings)?.length ?? 0) >= 3;
}
