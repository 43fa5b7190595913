import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleItems, type Item } from './article-items';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
let folder: string;
const path = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-items-'));
  for (const name of ['a', 'b', 'c']) writeFileSync(path(name), `isi ${name}`);
  writeFileSync(path('b-again'), 'isi b');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function states(names: string[], known: Parameters<typeof articleItems>[1]) {
  async function* files() {
    for (const name of names) yield await Promise.resolve({ path: path(name), skipped: name === 'c.pdf' });
  }
  const list: string[] = [];
  for await (const item of articleItems(files(), known)) list.push(item.state);
  return list;
}

test('the same contents are read once, in this run or an earlier one', async () => {
  const known = { earlier: new Set([hash('isi a')]), now: new Set<string>() };
  expect(await states(['a', 'b', 'b-again', 'c', 'c.pdf'], known)).toEqual([
    'earlier',
    'article',
    'repeated',
    'article',
    'skipped',
  ]);
});

test('without known contents each file is read', async () => {
  expect(await states(['b', 'b-again', 'b'], null)).toEqual(['article', 'article', 'article']);
});

test('an article comes with its bytes and their hash', async () => {
  async function* files() {
    yield await Promise.resolve({ path: path('a'), skipped: false });
  }
  const items: Item[] = [];
  for await (const item of articleItems(files(), null)) items.push(item);
  expect(items).toEqual([
    {
      state: 'article',
      file: path('a'),
      sha256: hash('isi a'),
      bytes: Buffer.from('isi a'),
    },
  ]);
});

test('what cannot be read is told once, whichever run meets it', async () => {
  expect(await states(['gone'], { earlier: new Set(), now: new Set() })).toEqual(['unreadable']);
  expect(await states(['gone'], { earlier: new Set([path('gone')]), now: new Set() })).toEqual(['earlier']);
});

test('a file far larger than any article is not even opened', async () => {
  truncateSync(path('a'), 65 * 2 ** 20);
  expect(await states(['a'], null)).toEqual(['unreadable']);
});
