import { expect, test } from 'vitest';
import { formatIndicator, formatIndicatorTick, formatTerm } from './indicator-value';

test.each([
  [38.66, 'percent', '38,7%', '38.7%'],
  [30, 'percent', '30,0%', '30.0%'],
  [-4, 'points', '−4,0 poin', '−4.0 points'],
  [15.46, 'points', '+15,5 poin', '+15.5 points'],
  [0, 'points', '0,0 poin', '0.0 points'],
  [212586, 'idr', 'Rp 213 ribu', 'Rp 213 thousand'],
  [2317, 'days', '2.317 hari', '2,317 days'],
  [21.5, 'count', '21,5', '21.5'],
] as const)('%d %s is %s', (value, unit, id, en) => {
  expect(formatIndicator(value, unit, 'id')).toBe(id);
  expect(formatIndicator(value, unit, 'en')).toBe(en);
});

test.each([
  [30, 'percent', '30%'],
  [-5, 'points', '−5'],
  [5, 'points', '+5'],
  [0, 'points', '0'],
  [250000, 'idr', '250'],
  [2000, 'days', '2.000'],
] as const)('a tick of %d %s is %s', (value, unit, text) => {
  expect(formatIndicatorTick(value, unit, 'id')).toBe(text);
});

test.each([
  [1_820_120_000_000, null, 'idr', 'Rp 1,82 triliun'],
  [314226, null, 'voters', '314.226'],
  [78.29, null, 'percent', '78,29%'],
  [null, '2025-02-12', 'date', '12 Februari 2025'],
  [null, null, 'date', null],
  [null, null, 'idr', null],
] as const)('a term of %s %s %s is %s', (value, date, unit, text) => {
  expect(formatTerm(value, date, unit, 'id')).toBe(text);
});
