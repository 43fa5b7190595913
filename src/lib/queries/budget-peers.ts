import { z } from 'zod';
import type { Query } from '../database/query';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  /** `all`: among all governments; `panel`: among the 38 regions of the panel. */
  scope: z.enum(['all', 'panel']),
  rank: z.number(),
  code: z.string(),
  full_name: z.string(),
  population: z.number(),
});

export type BudgetPeersRow = z.infer<typeof row>;

/** Peers of a region: of its type, the five that are nearest to it in population. */
export const budgetPeers: Query<RegionFilter, BudgetPeersRow> = {
  name: 'budget-peers',
  sql: `
    WITH mine AS (SELECT code, type, population FROM region WHERE code = $1),
    candidate AS (
      SELECT 'all' AS scope, code, type, full_name, population FROM region WHERE has_budget
      UNION ALL
      SELECT 'panel', code, type, full_name, population FROM region WHERE code IN (SELECT region FROM budget_panel)
    ),
    ranked AS (
      SELECT c.scope, c.code, c.full_name, c.population,
             row_number() OVER (PARTITION BY c.scope ORDER BY abs(c.population - m.population), c.code)::INTEGER AS rank
        FROM candidate c, mine m WHERE c.type = m.type AND c.code <> m.code
    )
    SELECT scope, rank, code, full_name, population FROM ranked WHERE rank <= 5 ORDER BY scope, rank`,
  params: regionParams,
  row,
  examples: [...regionExamples, { region: '35.07' }, { region: '35.78' }],
};
