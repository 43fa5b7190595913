import { expect, test } from 'vitest';
import type { Item } from './article-items';
import type { Answer } from './article-task';
import type { Output } from './output-file';
import { runExtraction, type Workplace } from './run-extraction';

const counts = { proposals: { visit: 1 }, flags: {} };
const answers: Record<string, Answer | null> = {
  a: { body: 'A', counts },
  b: { error: { fault: 'timeout', message: 'took longer than 10 s' } },
  c: { body: 'C', counts },
  d: null,
};

function recorded(name: string, log: string[]): Output {
  const note = (what: string) => {
    log.push(`${name} ${what}`);
    return Promise.resolve();
  };
  return { write: (line) => note(line), settle: () => note('settled'), close: () => note('closed') };
}

async function run(items: Item[], log: string[]) {
  async function* source() {
    for (const item of items) yield await Promise.resolve(item);
  }
  const workplace: Workplace = {
    name: 'test',
    capacity: 2,
    read: ({ file }) => Promise.resolve(answers[file] ?? null),
    settled: (hashes) => Promise.resolve(void log.push(`forget ${hashes.join(' ')}`)),
    close: () => Promise.resolve(),
  };
  const lines = {
    extracted: (file: string, sha256: string, body: string) => `${file} ${sha256} ${body}`,
    failed: (file: string, sha256: string | null, { fault }: { fault: string }) =>
      `${file} ${sha256 ?? '-'} ${fault}`,
  };
  const places = { output: recorded('out', log), errors: recorded('err', log), lines };
  const states: string[] = [];
  for await (const outcome of runExtraction(source(), workplace, places)) states.push(outcome.state);
  return states;
}

const article = (file: string): Item => ({
  state: 'article',
  file,
  sha256: `#${file}`,
  bytes: new Uint8Array(),
});

test('every item has one outcome, in order; failures go to their own place', async () => {
  const log: string[] = [];
  const unreadable: Item = { state: 'unreadable', file: 'e', error: { fault: 'unreadable', message: '' } };
  const items = [
    article('a'),
    article('b'),
    { state: 'skipped', file: 'x' } as const,
    unreadable,
    article('c'),
  ];
  expect(await run(items, log)).toEqual(['extracted', 'failed', 'skipped', 'failed', 'extracted']);
  expect(log.filter((line) => !/settled|forget/.test(line))).toEqual([
    'out a #a A',
    'err b #b timeout',
    'err e - unreadable',
    'out c #c C',
  ]);
});

test('an answer is forgotten elsewhere only once it is on disk', async () => {
  const log: string[] = [];
  await run([article('a'), article('b'), article('c')], log);
  expect(log.slice(-3)).toEqual(['out settled', 'err settled', 'forget #a #b #c']);
});

test('what is left for a later run has no line, and is not forgotten elsewhere', async () => {
  const log: string[] = [];
  expect(await run([article('d'), article('a')], log)).toEqual(['left', 'extracted']);
  expect(log).toEqual(['out a #a A', 'out settled', 'err settled', 'forget #a']);
});
