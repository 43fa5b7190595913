import { readArguments } from '../command-line/read-arguments';
import { UsageError } from '../command-line/usage-error';

export const reviewUsage = `Shows the proposals of npm run extract one after another, each value with the words that prove it.

npm run review -- proposals.jsonl
npm run review -- proposals.jsonl --list
npm run review -- proposals.jsonl --export contribution/

  --list       prints them all, with what was decided, and asks nothing
  --desk       prints the address of the desk, where the file can be opened instead
  --export <folder>  writes what was accepted there, and asks nothing: contribution.jsonl, for npm run data -- --add;
               incomplete.jsonl, proposals that lack what the data need: the desk opens and completes them
  --help, -h

Keys: a accept, r reject, d duplicate of something known, s skip until next time, b back, q quit.
Each decision is written at once, to proposals.decisions.jsonl; the next sitting goes on from there.

Exit codes: 0 done or left with q, 2 called wrongly.`;

export interface ReviewOptions {
  /** what npm run extract wrote; null: only with `desk` */
  path: string | null;
  mode: 'ask' | 'list' | 'desk';
  /** folder for what was accepted */
  exportTo: string | null;
}

/**
 * @returns null: help is asked for
 * @throws UsageError
 */
export function reviewOptions(args: string[]): ReviewOptions | null {
  const { paths, texts, switches } = readArguments(args, {
    texts: ['export'],
    switches: ['list', 'desk', 'help'],
  });
  if (switches.has('help')) return null;
  const asked = [...switches, ...(texts.export === undefined ? [] : ['export'])];
  if (asked.length > 1) throw new UsageError(`choose one: ${asked.map((name) => `--${name}`).join(', ')}`);
  const mode = switches.has('list') ? 'list' : switches.has('desk') ? 'desk' : 'ask';
  if (paths.length > 1) throw new UsageError(`one file at a time: ${paths.join(', ')}`);
  const [path = null] = paths;
  if (path === null && mode !== 'desk') throw new UsageError('no file: name what npm run extract wrote');
  return { path, mode, exportTo: texts.export ?? null };
}
