import { workFile, type Decision, type DeskArticle, type WorkFile } from './work';

/** A file that is no work of the desk. `reason` is for the page's words. */
export class WorkFileError extends Error {
  override readonly name = 'WorkFileError';

  constructor(
    readonly reason: 'not_json' | 'not_work' | 'other_version',
    message: string,
  ) {
    super(message);
  }
}

export function writeWork(articles: DeskArticle[], decisions: Decision[], exported: string): string {
  const file: WorkFile = {
    format: 'sorot-desk',
    version: 1,
    exported,
    articles,
    decisions,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** @throws WorkFileError; nothing of a broken file is used */
export function readWork(text: string): WorkFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new WorkFileError('not_json', cause instanceof Error ? cause.message : String(cause));
  }
  const result = workFile.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const reason = issue?.path[0] === 'version' && issue.path.length === 1 ? 'other_version' : 'not_work';
  throw new WorkFileError(reason, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
