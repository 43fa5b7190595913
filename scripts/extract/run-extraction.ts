import type { Item } from './article-items';
import type { Answer, Failure } from './article-task';
import { inOrder } from './in-order';
import type { Output } from './output-file';
import type { Outcome } from './summary';

export type ArticleItem = Extract<Item, { state: 'article' }>;

/** Where articles are read: threads of this process, or machines elsewhere. */
export interface Workplace {
  /** for the summary */
  name: string;
  /** articles that it takes at once */
  capacity: number;
  /** @returns null: it is asked to stop, and leaves the article to a later run */
  read(article: ArticleItem): Promise<Answer | null>;
  /** These answers are safe on disk: nobody needs to keep them. */
  settled(hashes: string[]): Promise<void>;
  close(): Promise<void>;
}

export interface Lines {
  extracted: (file: string, sha256: string, body: string) => string;
  failed: (file: string, sha256: string | null, error: Failure) => string;
}

interface Done {
  sha256: string | null;
  outcome: Outcome;
  line: string | null;
}

/** Results that wait for an earlier one, and bytes of articles that are held at once. */
const bounds = { window: 512, load: 64 * 2 ** 20 };
const settleEvery = 100;

/** Reads every item, and writes one line each in their order. */
export async function* runExtraction(
  items: AsyncIterable<Item>,
  workplace: Workplace,
  { output, errors, lines }: { output: Output; errors: Output; lines: Lines },
): AsyncGenerator<Outcome> {
  const loadOf = (item: Item) => (item.state === 'article' ? item.bytes.length : 0);
  const limits = {
    ...bounds,
    window: Math.max(bounds.window, workplace.capacity),
    atOnce: workplace.capacity,
    loadOf,
  };
  const work = (item: Item) => done(item, workplace, lines);
  let written: string[] = [];
  const settle = async () => {
    await Promise.all([output.settle(), errors.settle()]);
    await workplace.settled(written);
    written = [];
  };

  for await (const { line, outcome, sha256 } of inOrder(items, work, limits)) {
    if (line !== null) await (outcome.state === 'failed' ? errors : output).write(line);
    if (sha256 !== null) written.push(sha256);
    if (written.length >= settleEvery) await settle();
    yield outcome;
  }
  await settle();
}

async function done(item: Item, workplace: Workplace, lines: Lines): Promise<Done> {
  const { file, state } = item;
  if (state === 'unreadable') return failed(file, null, item.error, lines);
  if (state !== 'article') return { sha256: null, outcome: { state, file }, line: null };
  const answer = await workplace.read(item);
  if (answer === null) return { sha256: null, outcome: { state: 'left', file }, line: null };
  const { sha256 } = item;
  if ('error' in answer) return failed(file, sha256, answer.error, lines);
  return {
    sha256,
    outcome: { state: 'extracted', file, counts: answer.counts, unanswered: answer.unanswered ?? null },
    line: lines.extracted(file, sha256, answer.body),
  };
}

function failed(file: string, sha256: string | null, error: Failure, lines: Lines): Done {
  return { sha256, outcome: { state: 'failed', file, error }, line: lines.failed(file, sha256, error) };
}
