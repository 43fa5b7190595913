import type { Article } from '../article';
import { ExtractError } from '../extract-error';
import { articleFromHtml } from './article-from-html';
import { articleFromText } from './article-from-text';
import { decodeText } from './decode-text';
import { binaryKind } from './file-signatures';
import { archivedPage, isWebArchive } from './web-archive';

/** The longest article is a tenth of it; the largest page that was seen, a third. */
export const mostBytes = 5_000_000;

const opening =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|main|article|section|div|p|h1|h2|meta|title|table|ul)\b/i;
const closings = /<\/(?:p|div|h[1-6]|article|section|li|td|span|a|body|html)>/gi;
/** Where browsers note a saved page's address. */
const savedFrom = /<!-- saved from url=\(\d{1,5}\)(https?:\/\/[^\s]{1,2000}) -->/;

/**
 * Reads a file: a page, an archive of one, or plain text, as its bytes show; its name is only for messages.
 * @throws ExtractError when it is none of them, too large, or bears no article
 */
export function readArticle(bytes: Uint8Array, name: string): Article {
  if (bytes.length > mostBytes) {
    throw new ExtractError('too_large', `${name}: ${bytes.length} bytes, at most ${mostBytes}`);
  }
  const kind = binaryKind(bytes);
  if (kind !== null) throw new ExtractError('binary', `${name}: ${kind}; save it as text or as a web page`);
  try {
    return isWebArchive(bytes) ? fromArchive(bytes, name) : fromText(decodeText(bytes, name));
  } catch (error) {
    if (error instanceof ExtractError && !error.message.startsWith(name)) {
      throw new ExtractError(error.fault, `${name}: ${error.message}`);
    }
    throw error;
  }
}

function fromArchive(bytes: Uint8Array, name: string): Article {
  const page = archivedPage(bytes);
  if (!page) throw new ExtractError('no_article', `${name}: a web archive without a page`);
  return articleFromHtml(decodeText(page.bytes, name, page.charset), page.url);
}

function fromText(text: string): Article {
  if (!isHtml(text)) return articleFromText(text);
  return articleFromHtml(text, savedFrom.exec(text.slice(0, 5000))?.[1] ?? null);
}

function isHtml(text: string): boolean {
  return opening.test(text.slice(0, 10_000)) || (text.slice(0, 200_000).match(closings)?.length ?? 0) >= 3;
}
