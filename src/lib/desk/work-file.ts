import { z } from 'zod';
import { articlesOfProposals, isProposalsFile } from './proposals-file';
import { workFile, type Decision, type DeskArticle, type WorkFile } from './work';

export type WorkFault = 'not_json' | 'not_work' | 'other_version';

/** A file that is no work of the desk. `reason` is for the page's words. */
export class WorkFileError extends Error {
  override readonly name = 'WorkFileError';

  constructor(
    readonly reason: WorkFault,
    message: string,
  ) {
    super(message);
  }
}

/** @param exported the moment, ISO 8601 */
export function writeWork(articles: DeskArticle[], decisions: Decision[], exported: string): string {
  return `${JSON.stringify(workOf(articles, decisions, exported), null, 1)}\n`;
}

/**
 * Reads a work, or the proposals of `npm run extract` as one on which nothing is decided yet.
 * @param now the moment at which what has no other time came on the desk, ISO 8601
 * @throws WorkFileError; nothing of a broken file is used
 */
export function readWork(text: string, now: string): WorkFile {
  const result = workFile.safeParse(valueOf(text, now));
  if (result.success) return result.data;
  throw notWork(result.error);
}

function valueOf(text: string, now: string): unknown {
  try {
    return isProposalsFile(text) ? workOf(articlesOfProposals(text, now), [], now) : JSON.parse(text);
  } catch (cause) {
    if (cause instanceof z.ZodError) throw notWork(cause);
    if (cause instanceof SyntaxError) throw new WorkFileError('not_json', cause.message);
    if (cause instanceof RangeError) throw new WorkFileError('not_work', cause.message);
    throw cause;
  }
}

function workOf(articles: DeskArticle[], decisions: Decision[], exported: string): WorkFile {
  return { format: 'sorot-desk', version: 1, exported, articles, decisions };
}

function notWork({ issues: [issue] }: z.ZodError): WorkFileError {
  const path = issue?.path.join('.') ?? '';
  return new WorkFileError(
    path === 'version' ? 'other_version' : 'not_work',
    `${path}: ${issue?.message ?? ''}`,
  );
}
