import type { Article, ArticleMeta } from '../extract/article';
import type { ExtractFault } from '../extract/extract-error';
import type { Extraction } from '../extract/proposal';

/** A language model that the reader set, behind an OpenAI-compatible address. */
export interface Model {
  url: string;
  model: string;
}

/** What is to be read, and by whom: the grammar, or in `model` a language model elsewhere. */
export type Reading =
  | { kind: 'text'; text: string; meta: Partial<ArticleMeta> }
  | { kind: 'file'; bytes: ArrayBuffer }
  | { kind: 'again'; article: Article }
  | { kind: 'model'; article: Article; model: Model };

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
