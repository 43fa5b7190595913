import type { Article, ArticleMeta } from '../extract/article';
import type { ExtractFault } from '../extract/extract-error';
import type { Extraction } from '../extract/proposal';

/** What is to be read. A file is known by its content; its name is for messages. */
export type Reading =
  | { kind: 'text'; text: string; meta: Partial<ArticleMeta> }
  | { kind: 'file'; name: string; bytes: ArrayBuffer }
  | { kind: 'again'; article: Article };

export type ReadFault = ExtractFault | 'too_slow' | 'no_lexicon' | 'crashed';

export type Answer = { extraction: Extraction } | { fault: ReadFault; message: string };

/** An article that could not be read; `fault` is for the page's words. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly fault: ReadFault,
    message: string,
  ) {
    super(message);
  }
}
