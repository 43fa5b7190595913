import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrushCube, type CubeCell } from './brush-cube';

// invented rows: each is a bin on the brushed axis and one in the view
const brushed = { name: 'year', bin: 'year', bins: 7 };
const shown = { name: 'type', bin: 'type', bins: 4 };
const row = fc.tuple(fc.nat(brushed.bins - 1), fc.nat(shown.bins - 1));

function cellsOf(rows: [number, number][]): CubeCell[] {
  const counts = new Map<string, CubeCell>();
  for (const [a, b] of rows) {
    const cell = counts.get(`${a} ${b}`) ?? { brushed: a, shown: b, n: 0 };
    cell.n += 1;
    counts.set(`${a} ${b}`, cell);
  }
  return [...counts.values()];
}

test('a period counts what counting its rows gives', () => {
  fc.assert(
    fc.property(fc.array(row), fc.nat(brushed.bins - 1), fc.nat(brushed.bins - 1), (rows, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const expected = Array.from(
        { length: shown.bins },
        (_, bin) => rows.filter(([a, b]) => a >= from && a <= to && b === bin).length,
      );
      expect(new BrushCube(cellsOf(rows), brushed, shown).counts(from, to)).toEqual(expected);
    }),
  );
});

test('a bin beyond its axis is an error', () => {
  expect(() => new BrushCube([{ brushed: 7, shown: 0, n: 1 }], brushed, shown)).toThrow(
    'bin out of range: year 7, type 0',
  );
});
