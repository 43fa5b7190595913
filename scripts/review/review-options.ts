import { readArguments } from '../command-line/read-arguments';
import { UsageError } from '../command-line/usage-error';

export const reviewUsage = `Shows the proposals of npm run extract one after another, each value with the words that prove it.

npm run review -- proposals.jsonl
npm run review -- proposals.jsonl --list

  --list       prints them all, with what was decided, and asks nothing
  --desk       prints the address of the desk, where the file can be opened instead
  --help, -h

Keys: a accept, r reject, d duplicate of something known, s skip until next time, b back, q quit.
Each decision is written at once, to proposals.decisions.jsonl; the next sitting goes on from there.

Exit codes: 0 done or left with q, 2 called wrongly.`;

export interface ReviewOptions {
  /** what npm run extract wrote; null: only with `desk` */
  path: string | null;
  mode: 'ask' | 'list' | 'desk';
}

/**
 * @returns null: help is asked for
 * @throws UsageError
 */
export function reviewOptions(args: string[]): ReviewOptions | null {
  const { paths, switches } = readArguments(args, { texts: [], switches: ['list', 'desk', 'help'] });
  if (switches.has('help')) return null;
  if (switches.has('list') && switches.has('desk')) throw new UsageError('--list and --desk: choose one');
  const mode = switches.has('list') ? 'list' : switches.has('desk') ? 'desk' : 'ask';
  if (paths.length > 1) throw new UsageError(`one file at a time: ${paths.join(', ')}`);
  const [path = null] = paths;
  if (path === null && mode !== 'desk') throw new UsageError('no file: name what npm run extract wrote');
  return { path, mode };
}
