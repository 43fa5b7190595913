import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, exactInteger, isoDay, isoMoment } from './values';

test('a whole number stays itself up to 2^53 and is refused beyond', () => {
  expect(exactInteger(9_007_199_254_740_991n)).toBe(9_007_199_254_740_991);
  expect(exactInteger(-9_007_199_254_740_991n)).toBe(-9_007_199_254_740_991);
  expect(() => exactInteger(9_007_199_254_740_993n)).toThrow('too large to be exact: 9007199254740993');
  expect(() => exactInteger(-9_007_199_254_740_993n)).toThrow(RangeError);
});

test.each([
  [6353n, 2, 63.53],
  [-125n, 2, -1.25],
  [5n, 3, 0.005],
  [-5n, 3, -0.005],
  [0n, 2, 0],
  [123_456_789_012_345_67n, 2, 123_456_789_012_345.67],
  [49_000_000_000n, 0, 49_000_000_000],
  [1n, 38, 1e-38],
])('decimal %s with scale %i is %f', (unscaled, scale, expected) => {
  expect(decimal(unscaled, scale)).toBe(expected);
});

test('a decimal beyond 2^53 is refused', () => {
  expect(() => decimal(9_007_199_254_740_993_00n, 2)).toThrow(RangeError);
});

test.each([
  [0, '1970-01-01'],
  [-8903, '1945-08-17'],
  [19_243, '2022-09-08'],
  [-719_162, '0001-01-01'],
])('day %i is %s', (days, expected) => {
  expect(isoDay(days)).toBe(expected);
});

test('an infinite date is refused', () => {
  expect(() => isoDay(2_147_483_647)).toThrow('date out of range: 2147483647 days');
});

test.each([
  [0n, '1970-01-01T00:00:00'],
  [1_704_164_645_123_456n, '2024-01-02T03:04:05.123456'],
  [1_704_164_645_100_000n, '2024-01-02T03:04:05.1'],
  [-1n, '1969-12-31T23:59:59.999999'],
  [-17_987_443_199_999_999n, '1400-01-01T00:00:00.000001'],
])('moment %s is %s', (micros, expected) => {
  expect(isoMoment(micros)).toBe(expected);
});

test('an infinite timestamp is refused', () => {
  expect(() => isoMoment(9_223_372_036_854_775_807n)).toThrow('timestamp out of range');
});

test('days keep their order as text', () => {
  const day = fc.integer({ min: -719_162, max: 2_932_896 });
  fc.assert(
    fc.property(day, day, (a, b) => Math.sign(a - b) === Math.sign(isoDay(a).localeCompare(isoDay(b)))),
  );
});
