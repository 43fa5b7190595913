import type { Lexicon } from '../../src/lib/extract/lexicon';
import { articleItems } from './article-items';
import { articlePool } from './article-pool';
import type { ExtractOptions } from './extract-options';
import { countArticles, findFiles, isFolder } from './find-files';
import { keysIn, outputFile, type Output } from './output-file';
import { failureLine, goldLine, proposalsLine } from './output-line';
import type { ProgressDisplay } from './progress';
import { readLexicon } from './read-lexicon';
import { runExtraction, type Lines, type Workplace } from './run-extraction';
import { standardOutput } from './standard-output';
import { counted, Summary } from './summary';
import { UsageError } from '../command-line/usage-error';

/** Reads all files that the options name, here or over a queue, and tells on `display` what came of it. */
export async function extractFiles(
  options: ExtractOptions,
  display: ProgressDisplay,
  asked: AbortSignal,
): Promise<{ complete: boolean; stopped: boolean }> {
  await refuseFolder(options);
  // whoever reads standard output may go away: `… | head`
  const closed = new AbortController();
  const signal = AbortSignal.any([asked, closed.signal]);
  const lexicon = await readLexicon();
  const workplace = await workplaceOf(options, lexicon, { signal, note: display.note });
  const { format, paths } = options;
  const summary = new Summary();
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const total = countedLater(paths);
  try {
    const { output, errors, earlier } = await outputsOf(options, () => {
      closed.abort();
    });
    const known = format === 'gold' ? null : { earlier, now: new Set<string>() };
    const items = until(articleItems(findFiles(paths), known), signal);
    const lines = await linesOfFormat(format, lexicon);
    for await (const outcome of runExtraction(items, workplace, { output, errors, lines })) {
      if (outcome.state === 'extracted' && outcome.unanswered && summary.withoutAnswer === 0)
        display.note(`${outcome.unanswered.message}; the grammar goes on`);
      summary.add(outcome);
      const { done, files } = summary;
      display.show({ done, failed: files.failed, total: total.count, seconds: seconds() });
    }
    await output.close();
    if (errors !== output) await errors.close();
  } finally {
    display.end();
    await workplace.close();
  }
  display.note(summary.text(seconds(), workplace.name));
  return { complete: summary.files.failed + summary.withoutAnswer === 0, stopped: signal.aborted };
}

/** Counts in the background: the first articles need not wait for it. */
function countedLater(paths: string[]): { count: number | null } {
  const total: { count: number | null } = { count: null };
  countArticles(paths).then(
    (count) => (total.count = count),
    () => null,
  );
  return total;
}

async function refuseFolder({ paths: [path = ''], url, published }: ExtractOptions): Promise<void> {
  if ((url !== null || published !== null) && (await isFolder(path)))
    throw new UsageError(`--url and --published are for a single file: ${path} is a folder`);
}

async function workplaceOf(
  options: ExtractOptions,
  lexicon: Lexicon,
  on: { signal: AbortSignal; note: (text: string) => void },
): Promise<Workplace> {
  const { queue, sharedFolder, url, published } = options;
  if (queue !== null) {
    // most runs need no Redis, and start sooner without it
    const { fillQueue } = await import('./queue/fill-queue');
    return fillQueue(queue, { sharedFolder, known: { url, published }, ...on });
  }
  const pool = articlePool(lexicon, options);
  return {
    name: counted(pool.size, 'thread'),
    // one more each than they read at once, so that none waits for the next
    capacity: pool.size * 2,
    read: ({ file, bytes }) => pool.run({ name: file, bytes, url, published }),
    settled: () => Promise.resolve(),
    close: () => pool.close(),
  };
}

async function outputsOf(
  { out, errors, resume }: ExtractOptions,
  whenClosed: () => void,
): Promise<{ output: Output; errors: Output; earlier: Set<string> }> {
  const output = out === null ? standardOutput(whenClosed) : await outputFile(out, resume);
  const failures = errors === null ? output : await outputFile(errors, resume);
  const earlier = new Set<string>();
  for (const file of resume ? [out, errors] : [])
    if (file !== null) for (const key of await keysIn(file)) earlier.add(key);
  return { output, errors: failures, earlier };
}

async function linesOfFormat(format: ExtractOptions['format'], lexicon: Lexicon): Promise<Lines> {
  if (format === 'proposals') return { extracted: proposalsLine, failed: failureLine };
  // the grammar is otherwise the threads' only
  const { emptyGold } = await import('./article-answer');
  const empty = emptyGold(lexicon);
  return {
    extracted: (file, _, body) => goldLine(file, body),
    // a scorer counts an article that could not be read as one in which nothing was found
    failed: (file, _, error) => goldLine(file, JSON.stringify({ ...empty, error })),
  };
}

/** Takes no more from a source once the signal is given. */
async function* until<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal.aborted) return;
    yield item;
  }
}
