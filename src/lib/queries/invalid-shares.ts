import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { without } from '../filters/filter-url';
import { electionExamples, electionParams, electionWhere, ranked } from './election-where';

const row = z.object({
  record: z.string(),
  region: z.string(),
  name: z.string(),
  election: z.string(),
  year: z.number(),
  round: z.number(),
  status: z.string(),
  valid: z.number(),
  invalid: z.number(),
  voted: z.number().nullable(),
  share_pct: z.number(),
  residual: z.number().nullable(),
});

export type InvalidShareRow = z.infer<typeof row>;

/**
 * Invalid votes as a share of all votes cast, where one statement gives both; `residual`: those who voted minus valid
 * minus invalid votes, shown and never repaired. The region does not narrow it: it is shown among the others.
 */
export const invalidShares: Query<ElectionFilter, InvalidShareRow> = {
  name: 'invalid-shares',
  sql: `
    SELECT e.id AS record, e.region, r.full_name AS name, e.election, e.year, e.round, e.status, e.valid, e.invalid, e.voted,
           round(100.0 * e.invalid / (e.valid + e.invalid), 2)::DOUBLE AS share_pct,
           e.voted - e.valid - e.invalid AS residual
      FROM canonical_value v JOIN election_result e ON e.id = v.record JOIN region r ON r.code = e.region
     WHERE v.field = 'invalid' AND e.valid IS NOT NULL AND ${ranked} AND ${electionWhere}
     ORDER BY share_pct DESC, e.id`,
  params: (filter) => electionParams(without(filter, 'region')),
  row,
  examples: electionExamples,
};
