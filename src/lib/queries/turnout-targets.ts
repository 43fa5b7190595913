import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { without } from '../filters/filter-url';
import { dayOf, electionExamples, electionParams, electionWhere } from './election-where';

const row = z.object({
  record: z.string(),
  region: z.string(),
  name: z.string(),
  day: z.string(),
  target_pct: z.number(),
  owners: z.array(z.string()),
  turnout_pct: z.number(),
  status: z.string(),
});

export type TurnoutTargetRow = z.infer<typeof row>;

/** Targets for turnout beside the stated turnout of the same region and polling day, where both exist; widest shortfall first. */
export const turnoutTargets: Query<ElectionFilter, TurnoutTargetRow> = {
  name: 'turnout-targets',
  sql: `
    WITH targets AS (
      SELECT min(e.id) AS record, e.region, r.full_name AS name, ${dayOf} AS day, e.target_pct, min(e.round) AS round,
             coalesce(list_sort(list(DISTINCT e.target_owner) FILTER (e.target_owner IS NOT NULL)), []) AS owners,
             min(e.election) AS election, min(e.year) AS year
        FROM election_result e JOIN region r ON r.code = e.region
       WHERE e.target_pct IS NOT NULL AND ${electionWhere}
       GROUP BY e.region, r.full_name, day, e.target_pct
    )
    SELECT t.record, t.region, t.name, t.day, t.target_pct, t.owners, v.value AS turnout_pct, e.status
      FROM targets t
      JOIN canonical_value v ON v.key = 'election:' || CASE WHEN t.day LIKE 'pilkada%' THEN 'pilkada' ELSE t.election END
           || ':' || t.year || ':' || t.round || ':' || t.region || ':turnout_pct'
      JOIN election_result e ON e.id = v.record
     WHERE e.rankable AND e.confidence <> 'computed'
     ORDER BY v.value - t.target_pct, t.record`,
  params: (filter) => electionParams(without(filter, 'said')),
  row,
  examples: electionExamples,
};
