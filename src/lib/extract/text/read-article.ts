import type { Article } from '../article';
import { ExtractError } from '../extract-error';
import { articleFromHtml } from './article-from-html';
import { articleFromText } from './article-from-text';
import { fileContents } from './file-contents';

/**
 * Reads a file: a page, an archive of one, or plain text, as its bytes show; its name is only for messages.
 * @throws ExtractError when it is none of them, too large, or bears no article
 */
export function readArticle(bytes: Uint8Array, name: string): Article {
  try {
    const contents = fileContents(bytes);
    return 'text' in contents ? articleFromText(contents.text) : articleFromHtml(contents.html, contents.url);
  } catch (error) {
    throw error instanceof ExtractError ? new ExtractError(error.fault, `${name}: ${error.message}`) : error;
  }
}
