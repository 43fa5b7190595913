import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  region: z.string(),
  name: z.string(),
  year: z.number(),
  basis: z.enum(['grant_agreement', 'approved']),
  scope: z.enum(['kpu', 'kpu_bawaslu']),
  amount_idr: z.number(),
  registered_voters: z.number(),
  idr_per_voter: z.number(),
  record: z.string(),
  publishers: z.array(z.string()),
});

export type ElectionCostListRow = z.infer<typeof row>;

interface CostFilter {
  year: number;
  province: string | null;
  island: string | null;
}

/**
 * Money for KPU and Bawaslu per registered voter of one polling day, highest first, signed grants before approved budgets;
 * `record`: the statement on KPU's share, or on both together.
 */
export const electionCostList: Query<CostFilter, ElectionCostListRow> = {
  name: 'election-cost-list',
  sql: `
    WITH parts AS (
      SELECT c.region, c.year, c.basis, c.component, c.id AS record, c.amount_idr
        FROM canonical_value v JOIN election_cost c ON c.id = v.record
       WHERE c.round = 1 AND c.election IN ('pilkada_bupati', 'pilkada_walikota')
         AND c.component IN ('kpu', 'bawaslu', 'total_kpu_bawaslu')
    ),
    records AS (
      SELECT region, year, basis,
             coalesce(max(record) FILTER (component = 'kpu'), max(record) FILTER (component = 'total_kpu_bawaslu')) AS record
        FROM parts GROUP BY region, year, basis
    )
    SELECT c.region, r.full_name AS name, c.year, c.basis, c.scope, c.amount_idr::BIGINT AS amount_idr,
           c.registered_voters::BIGINT AS registered_voters, c.idr_per_voter, p.record,
           list_sort((SELECT list(DISTINCT o.publisher_name) FROM record_source x JOIN source o ON o.id = x.source
                       WHERE x.record IN (SELECT q.record FROM parts q
                                           WHERE q.region = c.region AND q.year = c.year AND q.basis = c.basis))) AS publishers
      FROM election_cost_per_voter c JOIN region r ON r.code = c.region
      JOIN records p ON p.region = c.region AND p.year = c.year AND p.basis = c.basis
     WHERE c.year = $1 AND ($2::VARCHAR IS NULL OR r.province = $2) AND ($3::VARCHAR IS NULL OR r.island_group = $3)
     ORDER BY c.basis DESC, c.idr_per_voter DESC, c.region`,
  params: ({ year, province, island }) => [year, province, island],
  row,
  examples: [
    { year: 2024, province: null, island: null },
    { year: 2020, province: '16', island: null },
  ],
};
