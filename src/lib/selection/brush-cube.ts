import { z } from 'zod';
import type { Query } from '../database/query';

/** One axis that rows are counted along. */
export interface Dimension {
  name: string;
  /** SQL for the bin of a row: a whole number from 0 */
  bin: string;
  bins: number;
}

const cell = z.object({ brushed: z.number(), shown: z.number(), n: z.number() });

export type CubeCell = z.infer<typeof cell>;

/**
 * Counts of one view for every bin of the axis that is being brushed: asked once, when a brush starts.
 * @param where SQL of all other clauses, its parameters bound as `$1…`
 */
export function brushCubeQuery(
  table: string,
  brushed: Dimension,
  shown: Dimension,
  where = 'true',
): Query<(string | number)[], CubeCell> {
  return {
    name: `brush-cube-${table}-${brushed.name}-${shown.name}`,
    sql: `
      SELECT brushed::INTEGER AS brushed, shown::INTEGER AS shown, n::INTEGER AS n FROM (
        SELECT ${brushed.bin} AS brushed, ${shown.bin} AS shown, count(*) AS n FROM ${table} WHERE ${where} GROUP BY 1, 2)`,
    params: (values) => values,
    row: cell,
    examples: [],
  };
}

/** Counts of a view under any period of the brushed axis, by two look-ups a bin: no step touches a row again. */
export class BrushCube {
  readonly #bins: number;
  /** counts up to a brushed bin, view by view */
  readonly #sums: Float64Array;

  constructor(cells: CubeCell[], brushed: Dimension, shown: Dimension) {
    this.#bins = shown.bins;
    this.#sums = new Float64Array((brushed.bins + 1) * shown.bins);
    for (const { brushed: row, shown: column, n } of cells) {
      if (row < 0 || row >= brushed.bins || column < 0 || column >= shown.bins) {
        throw new RangeError(`bin out of range: ${brushed.name} ${row}, ${shown.name} ${column}`);
      }
      this.#sums[(row + 1) * shown.bins + column] = n;
    }
    for (let index = shown.bins; index < this.#sums.length; index += 1) {
      this.#sums[index] = (this.#sums[index] ?? 0) + (this.#sums[index - shown.bins] ?? 0);
    }
  }

  /** @param from first brushed bin, inclusive; @param to last, inclusive. @returns counts by bin of the view */
  counts(from: number, to: number): number[] {
    const low = from * this.#bins;
    const high = (to + 1) * this.#bins;
    return Array.from(
      { length: this.#bins },
      (_, bin) => (this.#sums[high + bin] ?? 0) - (this.#sums[low + bin] ?? 0),
    );
  }
}
