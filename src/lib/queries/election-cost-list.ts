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
    SELECT c.region, r.full_name AS name, c.year, c.basis, c.scope, c.amount_idr::BIGINT AS amount_idr,
           c.registered_voters::BIGINT AS registered_voters, c.idr_per_voter, c.record,
           list_sort((SELECT list(DISTINCT o.publisher_name) FROM record_source x JOIN source o ON o.id = x.source
                       WHERE list_contains(c.records, x.record))) AS publishers
      FROM election_cost_per_voter c JOIN region r ON r.code = c.region
     WHERE c.year = $1 AND ($2::VARCHAR IS NULL OR r.province = $2) AND ($3::VARCHAR IS NULL OR r.island_group = $3)
     ORDER BY c.basis DESC, c.idr_per_voter DESC, c.region`,
  params: ({ year, province, island }) => [year, province, island],
  row,
  examples: [
    { year: 2024, province: null, island: null },
    { year: 2020, province: '16', island: null },
  ],
};
