import { expect, test } from 'vitest';
import { failureLine, goldLine, keyOfLine, proposalsLine } from './output-line';

const sha256 = 'a1'.repeat(32);
const files = ['a.txt', 'map "x"/\\b,\n.html', '{"file":"x","sha256":null,'];

test.each(files)('an article is known by the hash of its contents: %j', (file) => {
  const line = proposalsLine(file, sha256, '{"meta":{},"proposals":[]}');
  expect(JSON.parse(line)).toEqual({ file, sha256, meta: {}, proposals: [] });
  expect(keyOfLine(line)).toBe(sha256);
});

test.each(files)('a file that could not be read is known by its name: %j', (file) => {
  const error = { fault: 'unreadable', message: 'no such file' } as const;
  expect(JSON.parse(failureLine(file, null, error))).toEqual({ file, sha256: null, error });
  expect(keyOfLine(failureLine(file, null, error))).toBe(file);
  expect(keyOfLine(failureLine(file, sha256, error))).toBe(sha256);
});

test.each([
  '',
  '{}',
  '{"file":"a.txt"}',
  '{"file":"a.txt","officials":[]}',
  '{"file":"a.txt","sha256":"zz",',
])('is no line of proposals: %s', (line) => {
  expect(keyOfLine(line)).toBeNull();
});

test('a scorer gets the base name', () => {
  expect(JSON.parse(goldLine('folder/deep/a.txt', '{"officials":[]}'))).toEqual({
    file: 'a.txt',
    officials: [],
  });
});
