import { z } from 'zod';

/** A table that the reader brought: typed columns, rows of plain values, dates as ISO days. */
export const ownTable = z.object({
  name: z.string().regex(/^[a-z_][a-z0-9_]*$/),
  columns: z.array(
    z.object({ name: z.string().min(1), type: z.enum(['text', 'integer', 'number', 'boolean', 'date']) }),
  ),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
});

export type OwnTable = z.infer<typeof ownTable>;

export const sqlTypes: Record<OwnTable['columns'][number]['type'], string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
};

/** No text that a reader has is this one. */
export const absent = '\u0001';

/** The rows as CSV that the engine reads with the types that are known already. */
export function ownTableCsv({ rows }: Pick<OwnTable, 'rows'>): string {
  return rows.map((row) => row.map(cell).join(',')).join('\n') + '\n';
}

function cell(value: OwnTable['rows'][number][number]): string {
  if (value === null) return absent;
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
