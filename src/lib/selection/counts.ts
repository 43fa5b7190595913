import { rollup } from 'd3';

export interface Count {
  key: string;
  count: number;
}

/** Rows by key, largest first. A row counts once for each of its keys; one without a key counts nowhere. */
export function counts<Row>(rows: Row[], keysOf: (row: Row) => (string | null)[]): Count[] {
  const keys = rows.flatMap(keysOf).filter((key) => key !== null);
  return [
    ...rollup(
      keys,
      (list) => list.length,
      (key) => key,
    ),
  ]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || byKey(a, b));
}

export function byKey(a: Count, b: Count): number {
  return a.key < b.key ? -1 : 1;
}
