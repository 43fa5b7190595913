import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error';
import { decisionsPath, keyOf, openDecisions, readDecisions } from './decisions';
import type { ReviewItem } from './proposals-file';

let folder: string;
let path: string;
const now = () => new Date('2024-05-06T07:08:09Z');

const item = (id: string, sha256 = 'x'): ReviewItem => ({
  file: 'a.txt',
  sha256,
  meta: { title: null, url: null, publisher: null, published: null, published_basis: null },
  proposal: { id, kind: 'budget', rule: 'r', values: {}, persons: [], flags: [] },
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-decisions-'));
  path = join(folder, 'p.decisions.jsonl');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('decisions stand beside the proposals', () => {
  expect(decisionsPath('folder/p.jsonl')).toBe('folder/p.decisions.jsonl');
  expect(decisionsPath('p.txt')).toBe('p.txt.decisions.jsonl');
});

test('a decision is on disk at once, and known in the next sitting', async () => {
  const first = await openDecisions(path, now);
  await first.decide(item('one'), 'accepted');
  expect(readFileSync(path, 'utf8')).toBe(
    '{"sha256":"x","proposal":"one","file":"a.txt","kind":"budget","state":"accepted","at":"2024-05-06T07:08:09.000Z"}\n',
  );
  // no close: as after a crash, which may leave half a line
  appendFileSync(path, '{"sha256":"x","prop');

  const second = await openDecisions(path, now);
  expect(second.of(item('one'))).toBe('accepted');
  expect(second.of(item('one', 'other article'))).toBeUndefined();
  await second.decide(item('one'), 'rejected');
  await second.close();
  expect((await readDecisions(path)).get(keyOf(item('one')))?.state).toBe('rejected');
});

test('looking alone makes no file', async () => {
  expect(await readDecisions(path)).toEqual(new Map());
  expect(() => readFileSync(path)).toThrow('ENOENT');
});

test('a file of something else is refused with its line', async () => {
  writeFileSync(path, '{"file":"a"}\n');
  await expect(openDecisions(path, now)).rejects.toThrow(
    new UsageError(`${path}:1: no decision: {"file":"a"}`),
  );
});
