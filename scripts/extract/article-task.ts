import type { ExtractFault } from '../../src/lib/extract/extract-error';

/** One article for whoever extracts: a thread of this process or a machine elsewhere. */
export interface ArticleTask {
  /** file name, as a hint of what is in it */
  name: string;
  bytes: Uint8Array;
  /** what the caller knows of it; null: what the page says */
  url: string | null;
  published: string | null;
}

/** Why an article gave nothing: the extractor refused it, or what happened to whoever read it. */
export interface Failure {
  fault: ExtractFault | 'unreadable' | 'timeout' | 'crash' | 'internal';
  message: string;
}

export interface Counts {
  /** proposals by kind */
  proposals: Record<string, number>;
  /** flags by check */
  flags: Record<string, number>;
}

/**
 * `body`: a JSON object without the name of its file, so that the same contents have the same body everywhere;
 * `unanswered`: why the language model gave nothing, while the grammar did.
 */
export type Answer = { body: string; counts: Counts; unanswered?: Failure } | { error: Failure };

/** A language model that is asked beside the grammar. */
export interface Endpoint {
  /** base of an OpenAI-compatible service */
  url: string;
  model: string;
  key?: string;
  timeoutMs: number;
}
