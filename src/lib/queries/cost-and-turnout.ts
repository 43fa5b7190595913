import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  region: z.string(),
  name: z.string(),
  basis: z.enum(['grant_agreement', 'approved']),
  scope: z.enum(['kpu', 'kpu_bawaslu']),
  idr_per_voter: z.number(),
  amount_idr: z.number(),
  registered_voters: z.number(),
  turnout_pct: z.number(),
  turnout_min: z.number(),
  turnout_max: z.number(),
});

export type CostAndTurnoutRow = z.infer<typeof row>;

/**
 * Signed election grants per registered voter beside the stated turnout, regions that have both, Pilkada of a year.
 * Where only an approved budget is known the row says so; such rows never mix with grants.
 */
export const costAndTurnout: Query<{ year: number }, CostAndTurnoutRow> = {
  name: 'cost-and-turnout',
  sql: `
    SELECT c.region, r.full_name AS name, c.basis, c.scope, c.idr_per_voter, c.amount_idr::BIGINT AS amount_idr,
           c.registered_voters::BIGINT AS registered_voters, v.value AS turnout_pct, v.min AS turnout_min, v.max AS turnout_max
      FROM election_cost_per_voter c
      JOIN region r ON r.code = c.region
      JOIN canonical_value v
        ON v.region = c.region AND v.field = 'turnout_pct'
       AND v.key = 'election:pilkada:' || c.year || ':1:' || c.region || ':turnout_pct'
      JOIN election_result e ON e.id = v.record AND e.rankable
     WHERE c.year = $1
       AND (c.basis = 'grant_agreement' OR NOT EXISTS (
         SELECT 1 FROM election_cost_per_voter g
          WHERE g.region = c.region AND g.year = c.year AND g.basis = 'grant_agreement'))
     ORDER BY c.region`,
  params: ({ year }) => [year],
  row,
  examples: [{ year: 2024 }, { year: 2020 }],
};
