import type { Article } from '../article';
import { ExtractError } from '../extract-error';
import { articleFromHtml } from './article-from-html';
import { articleFromText } from './article-from-text';
import { decodeText } from './decode-text';
import { binaryKind } from './file-signatures';
import { archivedPage, isWebArchive } from './web-archive';

/** The longest article is a tenth of it; the largest page that was seen, a third. */
const mostBytes = 5_000_000;

const comment = /^\s*<!--/;
const opening =
  /^\s*<(?:!doctype html|\?xml|html|head|body|main|article|section|div|p|h1|h2|meta|title|table|ul)\b/i;
const closings = /<\/(?:p|div|h[1-6]|article|section|li|td|span|a|body|html)>/gi;
/** Where browsers note a saved page's address. */
const savedFrom = /<!-- saved from url=\(\d{1,5}\)(https?:\/\/[^\s]{1,2000}) -->/;

/**
 * Reads a file: a page, an archive of one, or plain text, as its bytes show; its name is only for messages.
 * @throws ExtractError when it is none of them, too large, or bears no article
 */
export function readArticle(bytes: Uint8Array, name: string): Article {
  try {
    return read(bytes);
  } catch (error) {
    throw error instanceof ExtractError ? new ExtractError(error.fault, `${name}: ${error.message}`) : error;
  }
}

function read(bytes: Uint8Array): Article {
  if (bytes.length > mostBytes) {
    throw new ExtractError('too_large', `${bytes.length} bytes, at most ${mostBytes}`);
  }
  const kind = binaryKind(bytes);
  if (kind !== null) throw new ExtractError('binary', `${kind}; save it as text or as a web page`);
  if (isWebArchive(bytes)) {
    const page = archivedPage(bytes);
    if (!page) throw new ExtractError('no_article', 'a web archive without a page');
    return articleFromHtml(decodeText(page.bytes, page.charset), page.url);
  }
  const text = decodeText(bytes);
  if (!isHtml(text)) return articleFromText(text);
  return articleFromHtml(text, savedFrom.exec(text.slice(0, 5000))?.[1] ?? null);
}

function isHtml(text: string): boolean {
  let start = text.slice(0, 20_000);
  while (comment.test(start) && start.includes('-->')) start = start.slice(start.indexOf('-->') + 3);
  return opening.test(start) || (text.slice(0, 200_000).match(closings)?.length ?? 0) >= 3;
}
