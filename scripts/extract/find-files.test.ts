import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countArticles, findFiles } from './find-files';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-find-'));
  for (const name of ['b.txt', 'B.HTML', 'a/z.htm', 'a/deep/y.txt', 'c.pdf', 'a/txt', '.d.txt']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'isi');
  }
  symlinkSync(join(folder, 'b.txt'), join(folder, 'link.txt'));
  symlinkSync(folder, join(folder, 'circle.txt'));
  symlinkSync(join(folder, 'gone'), join(folder, 'broken.txt'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function found(...names: string[]) {
  const list: string[] = [];
  for await (const { path, skipped } of findFiles(names.map((name) => join(folder, name))))
    list.push(`${skipped ? '- ' : ''}${relative(folder, path)}`);
  return list;
}

test('a folder is read with its folders, always in the same order; links lead to files only', async () => {
  expect(await found('')).toEqual([
    '.d.txt',
    'B.HTML',
    'a/deep/y.txt',
    '- a/txt',
    'a/z.htm',
    'b.txt',
    '- broken.txt',
    '- c.pdf',
    '- circle.txt',
    'link.txt',
  ]);
  expect(await countArticles([folder])).toBe(6);
});

test('what is named is read whatever its ending, even what is not there', async () => {
  expect(await found('c.pdf', 'gone', 'a/deep')).toEqual(['c.pdf', 'gone', 'a/deep/y.txt']);
});
