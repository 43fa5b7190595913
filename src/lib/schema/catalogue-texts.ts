import { z } from 'zod';
import { text } from './primitives';
import { recordFiles, type RecordFile } from './records';

const name = z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be small letters, digits and underscores');

/** CC BY: our compilation; ODbL: codes and names of regions; public figures: quoted of KPU, the ministry and BPS. */
export const tableLicence = z.enum(['cc_by', 'odbl', 'public_figures']);

/** A line of data/catalogue/tables.jsonl: what a table of the database is, for those who have never seen it. */
export const describedTable = z.strictObject({
  name,
  /** The file whose fields its columns are, by the same names; null for tables that the build makes. */
  records: z.enum(Object.keys(recordFiles) as RecordFile[]).nullable(),
  licence: tableLicence,
  title: text,
  judul: text,
  description: text,
  keterangan: text,
  /** What readers will miss, in English and in Indonesian. */
  gaps: text.nullable(),
  kekurangan: text.nullable(),
});

/** A line of data/catalogue/columns.csv: a column that no record field describes. */
export const describedColumn = z.strictObject({
  table: name,
  column: name,
  description: text,
  keterangan: text,
});

/**
 * A line of data/catalogue/checks.jsonl. Its SQL, scripts/catalogue/checks/<id>.sql, gives one row a thing that was
 * looked at: `passed`, and what names it: `record`, `region`, `year`, `name`, `stated`, `computed`.
 */
export const qualityCheck = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z-]*$/, 'must be small letters and dashes'),
    /** null: of all tables */
    table: name.nullable(),
    /**
     * error: our own rules, the build stops; warning: sources contradict themselves or each other, which is shown;
     * notice: how much is known.
     */
    severity: z.enum(['error', 'warning', 'notice']),
    /** Failures that are on record and stay; more of them are new. null for notices. */
    expected: z.int().nonnegative().nullable(),
    /** Of `stated` and `computed`. */
    unit: z.enum(['count', 'idr', 'percent']).nullable(),
    title: text,
    judul: text,
    description: text,
    keterangan: text,
  })
  .refine(({ severity, expected }) => (severity === 'notice') === (expected === null), {
    error: 'expected is null for notices, and for nothing else',
    path: ['expected'],
  })
  .refine(({ severity, expected }) => severity !== 'error' || expected === 0, {
    error: 'an error is never expected',
    path: ['expected'],
  });

export type DescribedTable = z.infer<typeof describedTable>;
export type DescribedColumn = z.infer<typeof describedColumn>;
export type QualityCheck = z.infer<typeof qualityCheck>;
