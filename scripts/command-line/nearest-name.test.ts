import { expect, test } from 'vitest';
import { nearestName } from './nearest-name';

const names = ['out', 'errors', 'resume', 'time-limit', 'published'];

test.each([
  ['ouput', 'out'],
  ['error', 'errors'],
  ['resuem', 'resume'],
  ['timelimit', 'time-limit'],
  ['publish', 'published'],
])('%s is most likely %s', (written, meant) => {
  expect(nearestName(written, names)).toBe(meant);
});

test.each(['quiet', 'verbose', 'x', ''])('%s is like none', (written) => {
  expect(nearestName(written, names)).toBeUndefined();
});
