import { z } from 'zod';
import { describedTable } from './catalogue-texts';

const column = z.strictObject({
  name: z.string(),
  /** As DuckDB names it. */
  type: z.string(),
  required: z.boolean(),
  description: z.string(),
  keterangan: z.string(),
  unit: z.string().nullable(),
  /** All that may stand in it, where that is a list. */
  values: z.array(z.string()),
  /** `table.column` that it names a row by. */
  references: z.string().nullable(),
  /** Rows that have a value. */
  filled: z.int(),
  /** The first value, as text. */
  example: z.string().nullable(),
});

const file = z.strictObject({
  /** Relative to the catalogue. */
  path: z.string(),
  format: z.enum(['csv', 'parquet', 'jsonl']),
  bytes: z.int(),
  sha256: z.string(),
});

const table = describedTable.extend({
  rows: z.int(),
  primaryKey: z.array(z.string()),
  columns: z.array(column),
  files: z.array(file),
});

/** static/data/catalogue.json: every table with its columns and files. */
export const catalogue = z.strictObject({
  version: z.string(),
  /** Day up to which sources were read. */
  created: z.iso.date(),
  tables: z.array(table),
});

export type Catalogue = z.infer<typeof catalogue>;
export type CatalogueTable = z.infer<typeof table>;
export type CatalogueColumn = z.infer<typeof column>;
