import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  region: z.string(),
  name: z.string(),
  /** on KPU's share, or on both together; all records of the amount; the one that states the turnout */
  record: z.string(),
  records: z.array(z.string()),
  turnout_record: z.string(),
  basis: z.enum(['grant_agreement', 'approved']),
  scope: z.enum(['kpu', 'kpu_bawaslu']),
  idr_per_voter: z.number(),
  amount_idr: z.number(),
  registered_voters: z.number(),
  voted: z.number().nullable(),
  residents: z.number().nullable(),
  turnout_pct: z.number(),
  turnout_min: z.number(),
  turnout_max: z.number(),
});

export type CostAndTurnoutRow = z.infer<typeof row>;

interface CostFilter {
  year: number;
  province?: string | null;
  island?: string | null;
}

/**
 * Signed election grants per registered voter beside the stated turnout, regions that have both, Pilkada of a year.
 * Where only an approved budget is known the row says so; such rows never mix with grants.
 * Other denominators: those who voted, as stated; residents, known for 2024 only.
 */
export const costAndTurnout: Query<CostFilter, CostAndTurnoutRow> = {
  name: 'cost-and-turnout',
  sql: `
    SELECT c.region, r.full_name AS name, c.record, c.records, e.id AS turnout_record, c.basis, c.scope, c.idr_per_voter, c.amount_idr::BIGINT AS amount_idr,
           c.registered_voters::BIGINT AS registered_voters,
           (SELECT max(w.value) FROM canonical_value w JOIN election_result x ON x.id = w.record
             WHERE w.region = c.region AND w.field = 'voted' AND x.rankable AND x.confidence <> 'computed'
               AND x.election IN ('pilkada_bupati', 'pilkada_walikota') AND x.year = c.year AND x.round = 1)::BIGINT AS voted,
           CASE WHEN c.year = 2024 THEN r.population END AS residents,
           v.value AS turnout_pct, v.min AS turnout_min, v.max AS turnout_max
      FROM election_cost_per_voter c
      JOIN region r ON r.code = c.region
      JOIN canonical_value v
        ON v.region = c.region AND v.field = 'turnout_pct'
       AND v.key = 'election:pilkada:' || c.year || ':1:' || c.region || ':turnout_pct'
      JOIN claim t ON t.key = v.key AND t.record = v.record AND t.confidence <> 'computed'
      JOIN election_result e ON e.id = v.record AND e.rankable
     WHERE c.year = $1
       AND ($2::VARCHAR IS NULL OR r.province = $2) AND ($3::VARCHAR IS NULL OR r.island_group = $3)
       AND (c.basis = 'grant_agreement' OR NOT EXISTS (
         SELECT 1 FROM election_cost_per_voter g
          WHERE g.region = c.region AND g.year = c.year AND g.basis = 'grant_agreement'))
     ORDER BY c.region`,
  params: ({ year, province = null, island = null }) => [year, province, island],
  row,
  examples: [{ year: 2024 }, { year: 2020, province: '16' }],
};
