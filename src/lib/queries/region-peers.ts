import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  code: z.string(),
  name: z.string(),
  population: z.number(),
  turnout_min: z.number().nullable(),
  turnout_max: z.number().nullable(),
  spending_year: z.number().nullable(),
  spending_idr: z.number().nullable(),
});

export type RegionPeersRow = z.infer<typeof row>;

/**
 * The region and the five of its type with the nearest population, the largest first: turnout of Pilkada 2024 (percent,
 * lowest and highest that sources state) and spending of the latest approved budget found (account 5).
 */
export const regionPeers: Query<RegionFilter, Owned<RegionPeersRow>> = {
  name: 'region-peers',
  sql: `
    WITH near AS (
      SELECT m.code AS owner, c.code, c.full_name AS name, c.population,
             row_number() OVER (PARTITION BY m.code ORDER BY abs(c.population - m.population), c.code <> m.code, c.code) AS place
        FROM region m JOIN region c ON c.type = m.type
       WHERE ($1::VARCHAR IS NULL OR m.code = $1)),
    spending AS (
      SELECT region, max(year)::INTEGER AS year, arg_max(amount_idr, year)::BIGINT AS amount_idr
        FROM budget_amount WHERE basis = 'apbd' AND account_code = '5' GROUP BY region),
    turnout AS (
      SELECT t.region, v.min AS turnout_min, v.max AS turnout_max
        FROM comparable_turnout t
        JOIN canonical_value v ON v.record = t.record AND v.region = t.region AND v.field = 'turnout_pct'
       WHERE t.ballot = 'pilkada' AND t.year = 2024)
    SELECT n.owner, n.code, n.name, n.population, t.turnout_min, t.turnout_max, s.year AS spending_year, s.amount_idr AS spending_idr
      FROM near n LEFT JOIN turnout t ON t.region = n.code LEFT JOIN spending s ON s.region = n.code
     WHERE n.place <= 6 ORDER BY n.owner, n.population DESC, n.code`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
