import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { vitestCounts } from './counts';
import { runStage } from './stage';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-stage-'));
  file = join(folder, 'result.json');
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const result = (passed: number, failed: number) =>
  `echo '{"numPassedTests":${passed},"numFailedTests":${failed},"testResults":[]}' > result.json`;

test.each([
  ['a command that works', 'true', { passed: 1, failed: 0 }],
  ['a command that fails', 'false', { passed: 0, failed: 1 }],
])('%s counts as one', (_, command, counts) => {
  expect(runStage({ name: 'x', command })).toEqual(counts);
});

test.each([
  ['its tests are counted', result(3, 0), { passed: 3, failed: 0 }],
  ['its failed tests are counted once', `${result(3, 2)}; false`, { passed: 3, failed: 2 }],
  ['a failure outside of its tests counts', `${result(3, 0)}; false`, { passed: 3, failed: 1 }],
  ['no test at all is a failure', result(0, 0), { passed: 0, failed: 1 }],
  ['no result is a failure', 'true', { passed: 0, failed: 1 }],
  ['a broken result is a failure', 'echo { > result.json', { passed: 0, failed: 1 }],
])('of a runner %s', (_, command, counts) => {
  const inFolder = `cd ${folder} && { ${command}; }`;
  expect(runStage({ name: 'x', command: inFolder, report: { file, counts: vitestCounts } })).toEqual(counts);
});

test('a result of an earlier run is not read again', () => {
  writeFileSync(file, '{"numPassedTests":9,"numFailedTests":0,"testResults":[]}');
  expect(runStage({ name: 'x', command: 'true', report: { file, counts: vitestCounts } }).passed).toBe(0);
});

test('a forbidden file fails a command that says it worked', () => {
  const command = `echo 'sorot.invalid' > ${file}`;
  expect(runStage({ name: 'x', command, forbidden: { file, meaning: 'network' } })).toEqual({
    passed: 0,
    failed: 1,
  });
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('sorot.invalid'));
});
