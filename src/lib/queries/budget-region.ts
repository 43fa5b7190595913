import { z } from 'zod';
import type { Query } from '../database/query';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  code: z.string(),
  full_name: z.string(),
  type: z.string(),
  population: z.number(),
  /** Is one of the 38 regions of the panel. */
  panel: z.boolean(),
  /** Governments of its level: provinces, or regencies and cities. */
  level_regions: z.number(),
});

export type BudgetRegionRow = z.infer<typeof row>;

/** The region that the budget explorer looks at. Population: second half of 2024. */
export const budgetRegion: Query<RegionFilter, BudgetRegionRow> = {
  name: 'budget-region',
  sql: `
    SELECT code, full_name, type, population, code IN (SELECT region FROM budget_panel) AS panel,
           (SELECT count(*) FROM region WHERE has_budget AND length(code) = length($1::VARCHAR))::INTEGER AS level_regions
      FROM region WHERE code = $1`,
  params: regionParams,
  row,
  examples: regionExamples,
};
