import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestAssignment } from './assignment';

describe('records are paired so that they agree most in all', () => {
  test.each<[what: string, scores: number[][], columns: (number | null)[]]>([
    ['nothing with nothing', [], []],
    ['one with one', [[3]], [0]],
    ['nothing with several', [[]], [null]],
    ['a pair that may not be stays apart', [[0]], [null]],
    [
      'the greedy choice would lose',
      [
        [10, 9],
        [9, 1],
      ],
      [1, 0],
    ],
    ['more rows than columns', [[1], [5], [2]], [null, 0, null]],
    ['more columns than rows', [[1, 7, 3]], [1]],
    [
      'one row has no partner left',
      [
        [4, 0],
        [5, 0],
      ],
      [null, 0],
    ],
  ])('%s', (_, scores, columns) => {
    expect(bestAssignment(scores)).toEqual(columns);
  });

  test('as well as trying all pairings does', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (scores) => {
        const columns = bestAssignment(scores);
        const used = columns.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        expect(total(scores, columns)).toBe(best(scores, 0, new Set()));
      }),
    );
  });
});

function total(scores: number[][], columns: (number | null)[]): number {
  return columns.reduce<number>(
    (sum, column, row) => sum + (column === null ? 0 : (scores[row]?.[column] ?? NaN)),
    0,
  );
}

function best(scores: number[][], row: number, used: Set<number>): number {
  const line = scores[row];
  if (!line) return 0;
  const free = line.map((score, column) => ({ score, column })).filter(({ column }) => !used.has(column));
  return Math.max(
    best(scores, row + 1, used),
    ...free.map(({ score, column }) => score + best(scores, row + 1, new Set([...used, column]))),
  );
}
