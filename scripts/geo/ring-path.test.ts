import { expect, test } from 'vitest';
import { ringPath } from './ring-path';

const ring = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

test('steps are whole, relative and written without needless signs', () => {
  expect(ringPath(ring([10.2, 10], [30, 10.4], [30, 30], [10, 30]))).toBe('M10,10l20,0 0,20-20,0z');
});

test('points within a unit of the line are left out, others kept', () => {
  expect(ringPath(ring([0, 0], [10, 0.9], [20, 0], [20, 20], [0, 20]))).toBe('M0,0l20,0 0,20-20,0z');
  expect(ringPath(ring([0, 0], [10, 3], [20, 0], [20, 20], [0, 20]))).toBe('M0,0l10,3 10-3 0,20-20,0z');
});

test('a closed ring is not taken for a point', () => {
  expect(ringPath(ring([0, 0], [9, 0], [9, 9], [0, 0]))).toMatch(/^M0,0l9,0 0,9-9-9z$/);
});

test('an islet too small to see is left out', () => {
  expect(ringPath(ring([0, 0], [1, 0], [1, 1]))).toBe('');
});
