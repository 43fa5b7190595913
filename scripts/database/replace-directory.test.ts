import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replaceDirectory } from './replace-directory';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// No process has this id: Linux gives none above 2^22.
const deadProcess = 4_194_305;

let folder: string;
let target: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sorot-replace-'));
  target = join(folder, 'data');
});

afterEach(() => rm(folder, { recursive: true }));

test('what was filled takes the place of the old directory, with nothing of it left', async () => {
  await replaceDirectory(target, (next) => writeFile(join(next, 'old-only.txt'), 'old'));
  expect(await replaceDirectory(target, fillWith('new'))).toBe('new');
  expect(await content()).toBe('new');
  expect(await readdir(target)).toEqual(['manifest.json']);
  expect(await readdir(folder)).toEqual(['data']);
});

test('the old directory is there while the new one is filled', async () => {
  await replaceDirectory(target, fillWith('old'));
  await replaceDirectory(target, async (next) => {
    await fillWith('new')(next);
    expect(await content()).toBe('old');
  });
});

test('a step that throws half-way leaves the old one and nothing else', async () => {
  await replaceDirectory(target, fillWith('old'));
  await expect(replaceDirectory(target, failAfter('half'))).rejects.toThrow('disk full');
  expect(await content()).toBe('old');
  expect(await readdir(folder)).toEqual(['data']);
});

test('a run that is killed half-way leaves the old one, and the next run clears up', async () => {
  await replaceDirectory(target, fillWith('old'));
  expect(killedRun()).toBe('SIGKILL');
  expect(await content()).toBe('old');
  expect(await readdir(folder)).toHaveLength(2);

  await replaceDirectory(target, fillWith('new'));
  expect(await content()).toBe('new');
  expect(await readdir(folder)).toEqual(['data']);
});

test('what a run killed between the two renames had moved away is put back', async () => {
  await replaceDirectory(target, fillWith('old'));
  await rename(target, join(folder, `.data-last.${deadProcess}`));
  await expect(replaceDirectory(target, failAfter('half'))).rejects.toThrow('disk full');
  expect(await content()).toBe('old');
  expect(await readdir(folder)).toEqual(['data']);
});

test('a run that still works keeps what it has begun', async () => {
  await mkdir(join(folder, `.data-next.${process.ppid}`));
  await mkdir(join(folder, `.data-next.${deadProcess}`));
  await replaceDirectory(target, fillWith('new'));
  expect((await readdir(folder)).sort()).toEqual([`.data-next.${process.ppid}`, 'data']);
});

function fillWith(text: string) {
  return async (next: string) => {
    await writeFile(join(next, 'manifest.json'), text);
    return text;
  };
}

function failAfter(text: string) {
  return async (next: string) => {
    await writeFile(join(next, 'manifest.json'), text);
    throw new Error('disk full');
  };
}

async function content(): Promise<string> {
  return await readFile(join(target, 'manifest.json'), 'utf8');
}

/** Another process that is killed in the middle of its writing. @returns the signal that ended it */
function killedRun(): NodeJS.Signals | null {
  const script = `
    import { writeFileSync } from 'node:fs';
    import { replaceDirectory } from ${JSON.stringify(pathToFileURL('scripts/database/replace-directory.ts').href)};
    await replaceDirectory(${JSON.stringify(target)}, async (next) => {
      writeFileSync(next + '/manifest.json', 'half');
      process.kill(process.pid, 'SIGKILL');
      await new Promise(() => setInterval(() => {}, 1000));
    });`;
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]).signal;
}
