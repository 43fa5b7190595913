import { mkdtempSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findOrInstall } from './find-or-install';

let folder: string;
let program: string;
const find = () => (existsSync(program) ? program : undefined);
const installer = (command: string, allowed = true) => ({ command, allowed: () => allowed });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-install-'));
  program = join(folder, 'program');
  vi.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('what is there is not installed again', () => {
  program = process.execPath;
  expect(findOrInstall('node', find, [installer(`touch ${join(folder, 'other')}`)], '')).toBe(program);
  expect(existsSync(join(folder, 'other'))).toBe(false);
});

test('a way that is not allowed, fails, or installs nothing gives over to the next', () => {
  const ways = [
    installer(`touch ${program}; touch ${join(folder, 'forbidden')}`, false),
    installer('false'),
    installer('true'),
    installer(`touch ${program}`),
  ];
  expect(findOrInstall('program', find, ways, '')).toBe(program);
  expect(existsSync(join(folder, 'forbidden'))).toBe(false);
});

test('where none helps, every way that was tried is named, and what to do', () => {
  const ways = [installer('false'), installer('exit 3'), installer('never', false)];
  expect(() => findOrInstall('program', find, ways, 'install it')).toThrow(
    'no program: tried false, exit 3; install it',
  );
});
