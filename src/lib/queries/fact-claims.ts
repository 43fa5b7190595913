import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  /** the question that the claims share */
  key: z.string(),
  field: z.string(),
  /** the value that is shown, the record that states it, and the rule that chose it */
  shown_value: z.number(),
  shown_record: z.string(),
  rule: z.string(),
  /** the claims differ beyond their rounding */
  conflict: z.boolean(),
  /** of the list of conflicts */
  conflict_id: z.string().nullable(),
  /** what one record states */
  record: z.string(),
  value: z.number(),
  /** rounding step of the printed figure */
  precision: z.number(),
  confidence: z.string(),
  doubtful: z.boolean(),
  /** who states an election's figures, and how final */
  status: z.string().nullable(),
  sources: z.array(z.string()),
});

export type FactClaimsRow = z.infer<typeof row>;

/** For each value that a record states: every claim about the same value, the shown one first. */
export const factClaims: Query<RecordFilter, Owned<FactClaimsRow>> = {
  name: 'fact-claims',
  sql: `
    SELECT own.record AS owner, v.key, v.field, v.value AS shown_value, v.record AS shown_record, v.rule, v.conflict,
           (SELECT min(f.id) FROM conflict f WHERE f.key = v.key) AS conflict_id,
           c.record, c.value, c.precision, c.confidence, c.doubtful, e.status,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = c.record)) AS sources
      FROM claim own JOIN canonical_value v ON v.key = own.key JOIN claim c ON c.key = own.key
      LEFT JOIN election_result e ON e.id = c.record
     WHERE ($1::VARCHAR IS NULL OR own.record = $1)
     ORDER BY owner, CASE v.field WHEN 'turnout_pct' THEN 0 WHEN 'registered_voters' THEN 1 WHEN 'voted' THEN 2 ELSE 3 END,
              v.field DESC, v.key, c.record <> v.record, c.doubtful, c.authority, c.finality, c.record`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: null }],
};
