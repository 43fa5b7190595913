import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignCells } from './assign-cells';

const away = (item: number, cell: number) => (item - cell) * (item - cell);

test('an item gives way when that costs less in sum', () => {
  expect(assignCells([1, 1.4], [1, 0, 4], away)).toEqual([0, 1]);
});

test('no assignment of all is cheaper', () => {
  const numbers = (size: number) =>
    fc.array(fc.integer({ min: 0, max: 20 }), { minLength: size, maxLength: size });
  fc.assert(
    fc.property(numbers(4), numbers(6), (items, cells) => {
      const indexes = cells.map((_, index) => index);
      const cost = (item: number, index: number) => away(item, cells[index] ?? 0);
      const got = assignCells(items, indexes, cost);
      expect(new Set(got).size).toBe(items.length);
      expect(sum(items.map((item, at) => cost(item, got[at] ?? 0)))).toBe(cheapest(items, indexes, cost));
    }),
  );
});

test('more items than cells are refused', () => {
  expect(() => assignCells([1, 2], [1], away)).toThrow('more items than cells: 1 cells');
});

function cheapest(items: number[], cells: number[], cost: (item: number, cell: number) => number): number {
  const [first, ...rest] = items;
  if (first === undefined) return 0;
  return Math.min(
    ...cells.map(
      (cell) =>
        cost(first, cell) +
        cheapest(
          rest,
          cells.filter((other) => other !== cell),
          cost,
        ),
    ),
  );
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
