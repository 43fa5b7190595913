import { expect, test } from 'vitest';
import { sortRows } from './sort-rows';

const rows = [
  ['b', 2],
  ['a', null],
  ['c', 10],
  ['a', 2],
] as const;

test('numbers are sorted as numbers, empty cells last either way, equal rows as they came', () => {
  const order = (descending: boolean) =>
    sortRows(rows, { column: 1, descending }).map(([name, n]) => `${name}${n}`);
  expect(order(false)).toEqual(['b2', 'a2', 'c10', 'anull']);
  expect(order(true)).toEqual(['c10', 'b2', 'a2', 'anull']);
});

test('names are sorted as readers sort them', () => {
  expect(sortRows([['Z'], ['é'], ['a10'], ['a9']], { column: 0, descending: false }).flat()).toEqual([
    'a9',
    'a10',
    'é',
    'Z',
  ]);
});
