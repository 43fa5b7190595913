import { expect, test } from 'vitest';
import { partialTally, ratios, strictTally, sumCounts, sumTallies } from './counts';

const counts = { correct: 6, partial: 2, incorrect: 1, missing: 3, spurious: 5 };

test('precision is of what was given, recall of what was asked; partly right is half', () => {
  const { precision, recall, f1 } = ratios(partialTally(counts));
  expect(precision).toBeCloseTo(7 / 14);
  expect(recall).toBeCloseTo(7 / 12);
  expect(f1).toBeCloseTo(14 / 26);
});

test('or nothing, where a record must be right', () => {
  expect(strictTally(counts)).toEqual({ hit: 6, given: 14, asked: 12 });
});

test('nothing asked and nothing given is perfect, something given is not', () => {
  expect(ratios({ hit: 0, given: 0, asked: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(ratios({ hit: 0, given: 2, asked: 0 })).toEqual({ precision: 0, recall: 1, f1: 0 });
  expect(ratios({ hit: 0, given: 0, asked: 2 })).toEqual({ precision: 1, recall: 0, f1: 0 });
});

test('sums are of each outcome', () => {
  const once = { correct: 1, partial: 2, incorrect: 3, missing: 4, spurious: 5 };
  expect(sumCounts([once, once])).toEqual({ correct: 2, partial: 4, incorrect: 6, missing: 8, spurious: 10 });
  expect(sumCounts([])).toEqual({ correct: 0, partial: 0, incorrect: 0, missing: 0, spurious: 0 });
  expect(
    sumTallies([
      { hit: 1, given: 2, asked: 3 },
      { hit: 1, given: 1, asked: 1 },
    ]),
  ).toEqual({
    hit: 2,
    given: 3,
    asked: 4,
  });
});
