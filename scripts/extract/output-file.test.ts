import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error';
import { keysIn, outputFile } from './output-file';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-output-'));
  path = join(folder, 'o.jsonl');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function appended(text: string | null): Promise<string> {
  if (text !== null) writeFileSync(path, text);
  const output = await outputFile(path, true);
  await output.write('new');
  await output.close();
  return readFileSync(path, 'utf8');
}

const long = 'é'.repeat(100_000);

test.each([
  ['nothing yet', null, 'new\n'],
  ['an empty file', '', 'new\n'],
  ['whole lines', 'a\nb\n', 'a\nb\nnew\n'],
  ['a half line at the end', 'a\n{"file":', 'a\nnew\n'],
  ['only a half line', '{"fi', 'new\n'],
  ['a half line longer than what is read at once', `a\n${long}`, 'a\nnew\n'],
  ['a long line before it', `${long}\nb`, `${long}\nnew\n`],
])('continues %s', async (_, before, after) => {
  expect(await appended(before)).toBe(after);
});

test('an output that is there is not overwritten', async () => {
  writeFileSync(path, 'a\n');
  await expect(outputFile(path, false)).rejects.toThrow(
    new UsageError(`output is there already: ${path}; continue it with --resume, or remove it`),
  );
  expect(readFileSync(path, 'utf8')).toBe('a\n');
});

test('a folder that is not there is told', async () => {
  await expect(outputFile(join(folder, 'none/o.jsonl'), false)).rejects.toThrow(UsageError);
});

test('a file of something else is not continued', async () => {
  writeFileSync(path, `{"file":"a","sha256":null,"error":{}}\nsome prose\n`);
  await expect(keysIn(path)).rejects.toThrow(`${path}:2: no line of an earlier run: some prose`);
});
