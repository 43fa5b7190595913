import { z } from 'zod';
import { count, recordId, text } from './primitives';
import type { RecordFile } from './records';

/** Files whose records a version counts and compares: what the articles say. */
export const factFiles = [
  'persons',
  'officials',
  'visits',
  'activities',
  'budgets',
  'elections',
  'election_costs',
  'conflicts',
] as const satisfies RecordFile[];

export type FactFile = (typeof factFiles)[number];

const versionName = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/, 'must be like 2026-11-23-01b1c613');

const recordChange = z.strictObject({
  file: z.enum(factFiles),
  id: recordId,
  /** As it was when it changed: a withdrawn record is known by it alone. */
  name: text,
});

/** Old and new are null where the field was or is empty, and left out of lists. */
const fieldChange = z.strictObject({
  field: text,
  old: z.string().nullable().optional(),
  new: z.string().nullable().optional(),
});

const correctedRecord = recordChange.extend({ fields: z.array(fieldChange).min(1) });

/** A version of the dataset and how it differs from the one before. The first differs from nothing. */
export const datasetVersion = z.strictObject({
  version: versionName,
  /** The day up to which sources were read. */
  date: z.iso.date(),
  /** Of the fact files. */
  records: count,
  added: z.array(recordChange),
  corrected: z.array(correctedRecord),
  withdrawn: z.array(recordChange),
  /** Tables with other rows than before: by the changes above, by sources and reference tables, or by another way to compute. */
  tables: z.array(text),
});

/** static/data/versions.json: every released version, oldest first, and what the data hold beyond the last. */
export const versionHistory = z.strictObject({
  versions: z.array(datasetVersion),
  unreleased: datasetVersion.nullable(),
});

/** A line of data/versions/tables.csv: what a table of the last released version holds. */
export const releasedTable = z.strictObject({
  table: text,
  hash: z.string().regex(/^([0-9a-f]{32})?$/, 'must be an MD5, empty for a table without rows'),
});

export type RecordChange = z.infer<typeof recordChange>;
export type FieldChange = z.infer<typeof fieldChange>;
export type CorrectedRecord = z.infer<typeof correctedRecord>;
export type DatasetVersion = z.infer<typeof datasetVersion>;
export type VersionHistory = z.infer<typeof versionHistory>;
export type ReleasedTable = z.infer<typeof releasedTable>;
