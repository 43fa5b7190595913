import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error';
import { articleReader } from '../extract/article-answer';
import { failureLine, proposalsLine } from '../extract/output-line';
import { readLexicon } from '../extract/read-lexicon';
import { reviewItems } from './proposals-file';

let folder: string;
let path: string;
const sha256 = 'ab'.repeat(32);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-proposals-'));
  path = join(folder, 'p.jsonl');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function items(...lines: string[]) {
  writeFileSync(path, lines.join('\n'));
  const list: string[] = [];
  for await (const { file, proposal } of reviewItems(path)) list.push(`${file} ${proposal.kind}`);
  return list;
}

test('what the command line writes can be reviewed', async () => {
  const text = `Belanja modal naik (karangan)

INDRALAYA – Pemerintah Kabupaten Ogan Ilir menganggarkan belanja modal Rp 412.500.000.000 dalam APBD 2023.`;
  const read = articleReader(await readLexicon(), 'proposals');
  const answer = await read({ name: 'a.txt', url: null, published: null, bytes: Buffer.from(text) });
  const body = 'body' in answer ? answer.body : '';
  const lines = [
    failureLine('bad.txt', null, { fault: 'binary', message: '' }),
    proposalsLine('a.txt', sha256, body),
  ];
  expect(await items(...lines, '')).toEqual(['a.txt budget']);
});

const empty = proposalsLine('a.txt', sha256, '{"meta":null,"proposals":[]}');

test('the half line of a run that goes on is passed over, one in the middle is not', async () => {
  const line = failureLine('bad.txt', null, { fault: 'binary', message: '' });
  expect(await items(line, '{"file":"b.t')).toEqual([]);
  await expect(items(line, '{"file":"b.t', line, '')).rejects.toThrow(
    new UsageError(`${path}:2: not JSON: {"file":"b.t`),
  );
});

test('a line of something else is refused with its place', async () => {
  await expect(items(empty, '')).rejects.toThrow(`${path}:1: `);
  await expect(items('{"officials":[]}', '')).rejects.toThrow(UsageError);
});
