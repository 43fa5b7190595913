import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  code: z.string(),
  full_name: z.string(),
  province: z.string(),
  province_name: z.string(),
  island_group: z.string(),
  lines: z.number(),
});

export type BudgetRegionsRow = z.infer<typeof row>;

/** Regions with a budget figure from the news (`lines`) or from the panel of East Java. */
export const budgetRegions: Query<null, BudgetRegionsRow> = {
  name: 'budget-regions',
  sql: `
    WITH found AS (SELECT region, count(*) AS lines FROM budget_line GROUP BY region)
    SELECT r.code, r.full_name, r.province, r.province_name, r.island_group, coalesce(f.lines, 0)::INTEGER AS lines
      FROM region r LEFT JOIN found f ON f.region = r.code
     WHERE f.lines > 0 OR r.code IN (SELECT region FROM budget_panel)
     ORDER BY r.code`,
  params: () => [],
  row,
  examples: [null],
};
