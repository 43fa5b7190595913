import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFolder } from './compress';

const long = 'seribu kata '.repeat(200);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-compress-'));
  mkdirSync(join(folder, 'regions'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('text files get a smaller twin that unpacks to the same bytes', async () => {
  writeFileSync(join(folder, 'regions/index.html'), long);
  const total = await compressFolder(folder);
  expect(gunzipSync(readFileSync(join(folder, 'regions/index.html.gz'))).toString()).toBe(long);
  expect(total).toMatchObject({ files: 1, before: long.length });
  expect(total.after).toBeLessThan(total.before);
});

test('small, binary and already compressed files are left alone', async () => {
  writeFileSync(join(folder, 'small.html'), 'pendek');
  writeFileSync(join(folder, 'face.woff2'), long);
  writeFileSync(join(folder, 'slice.json'), long);
  writeFileSync(join(folder, 'slice.json.gz'), 'made by another step');
  expect((await compressFolder(folder)).files).toBe(0);
  expect(existsSync(join(folder, 'small.html.gz'))).toBe(false);
  expect(existsSync(join(folder, 'face.woff2.gz'))).toBe(false);
  expect(readFileSync(join(folder, 'slice.json.gz'), 'utf8')).toBe('made by another step');
});
