import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  record: z.string(),
  election: z.string(),
  year: z.number(),
  month: z.string().nullable(),
  round: z.number(),
  turnout_pct: z.number(),
  status: z.string(),
  canonical: z.boolean(),
  conflict: z.boolean(),
  publisher: z.string(),
});

export type RegionTurnoutRow = z.infer<typeof row>;

/** Stated turnouts of a region, one row a statement, in the order of the votes. */
export const regionTurnout: Query<RegionFilter, Owned<RegionTurnoutRow>> = {
  name: 'region-turnout',
  sql: `
    SELECT c.region AS owner, c.record, e.election, e.year, left(e.date, 7) AS month, e.round, c.value AS turnout_pct, e.status,
           v.record = c.record AS canonical, v.conflict,
           (SELECT min(o.publisher_name) FROM record_source s JOIN source o ON o.id = s.source WHERE s.record = c.record) AS publisher
      FROM claim c JOIN election_result e ON e.id = c.record JOIN canonical_value v ON v.key = c.key
     WHERE c.region IS NOT NULL AND ($1::VARCHAR IS NULL OR c.region = $1) AND c.field = 'turnout_pct' AND c.confidence = 'stated' AND e.rankable
     ORDER BY e.year, e.election LIKE 'pilkada%', e.round, c.value, c.record`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
