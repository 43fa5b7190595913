import type { Cell } from './island-tiles';
import type { Point } from './spread-points';

export interface Island {
  /** Cells around 0, 0. */
  cells: Cell[];
  /** Where the map has its middle, in cells. */
  anchor: Point;
}

/**
 * Shifts islands as little as can be so that no two touch, not even at a corner, and all fit the columns.
 * @returns the islands with their cells shifted
 */
export function placeIslands<I extends Island>(islands: I[], columns: number): I[] {
  const placed = new Map<I, Cell[]>();
  const largestFirst = islands.toSorted((a, b) => b.cells.length - a.cells.length);
  // an early island may find a better place once the late ones stand
  for (let round = 0; round < 8; round += 1) {
    for (const island of largestFirst) {
      placed.delete(island);
      placed.set(island, shifted(island.cells, nearestFree(island, [...placed.values()].flat(), columns)));
    }
  }
  return islands.map((island) => ({ ...island, cells: placed.get(island) ?? [] }));
}

function shifted(cells: Cell[], by: Cell): Cell[] {
  return cells.map(({ col, row }) => ({ col: col + by.col, row: row + by.row }));
}

function nearestFree({ cells, anchor }: Island, others: Cell[], columns: number): Cell {
  const blocked = new Set(others.flatMap(withNeighbours).map(key));
  const free = (shift: Cell) => !cells.some((cell) => blocked.has(key(cell) + key(shift)));
  const [west, east] = range(others);
  const [left, right] = range(cells);
  const cost = ({ col, row }: Cell) => {
    const width = others.length === 0 ? 0 : Math.max(east, right + col) - Math.min(west, left + col) + 1;
    const excess = Math.max(0, width - columns);
    return (col - anchor.x) * (col - anchor.x) + (row - anchor.y) * (row - anchor.y) + 100 * excess * excess;
  };
  const shifts = shiftsAround(anchor, columns).map((shift) => ({ shift, cost: cost(shift) }));
  const nearest = shifts.sort((a, b) => a.cost - b.cost).find(({ shift }) => free(shift));
  if (nearest === undefined) throw new Error(`no room for an island of tiles: ${cells.length} tiles`);
  return nearest.shift;
}

function shiftsAround({ x, y }: Point, distance: number): Cell[] {
  const steps = Array.from({ length: 2 * distance + 1 }, (_, index) => index - distance);
  return steps.flatMap((dx) => steps.map((dy) => ({ col: Math.round(x) + dx, row: Math.round(y) + dy })));
}

function withNeighbours({ col, row }: Cell): Cell[] {
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => ({ col: col + dx, row: row + dy })));
}

/** A number, as thousands of shifts are tried; the key of a sum is the sum of the keys. */
function key({ col, row }: Cell): number {
  return col * 10_000 + row;
}

function range(cells: Cell[]): [number, number] {
  const cols = cells.map(({ col }) => col);
  return [Math.min(...cols), Math.max(...cols)];
}
