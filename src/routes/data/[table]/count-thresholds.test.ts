import { expect, test } from 'vitest';
import { countThresholds } from './count-thresholds';

test.each([
  ['one row each', [1, 1, 1, 1], []],
  ['mostly one row', [1, 1, 1, 1, 1, 1, 1, 1, 1, 9], [2, 8]],
  ['many sizes', Array.from({ length: 100 }, (_, index) => index + 1), [41, 71, 91, 99]],
  ['nothing', [], []],
])('%s', (_, counts, bounds) => {
  expect(countThresholds(counts)).toEqual(bounds);
});
