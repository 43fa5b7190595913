import type { Stamp } from './stamp';
import type { Table } from './table';

/** The stamp, the columns with their types, and the rows as objects. */
export function toJson({ columns, rows }: Table, stamp: Stamp): string {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
  return `${JSON.stringify({ ...stamp, columns, rows: objects }, null, 2)}\n`;
}
