import { z } from 'zod';
import type { Query } from '../database/query';
import type { BudgetFilter } from '../filters/budget-filter';
import { budgetExamples, budgetParams, budgetWhere, yearly } from './budget-where';

const row = z.object({
  lines: z.number(),
  total: z.number(),
  regions: z.number(),
  first_year: z.number().nullable(),
  last_year: z.number().nullable(),
  draft_only: z.number(),
  sources: z.number(),
  /** Regions whose total spending of some year is known. */
  with_spending: z.number(),
  /** Regions of which plan and execution of one year's total spending are known. */
  with_execution: z.number(),
  /** Of the whole dataset. */
  doubtful: z.number(),
  governments: z.number(),
  panel_regions: z.number(),
  /** Governments without any budget figure, from the news or from the panel. */
  silent: z.number(),
});

export type BudgetsCoverageRow = z.infer<typeof row>;

/** How many budget figures are under the filter, of how many, and what they cover of the 546 governments. */
export const budgetsCoverage: Query<BudgetFilter, BudgetsCoverageRow> = {
  name: 'budgets-coverage',
  sql: `
    WITH chosen AS (SELECT b.* FROM budget_line b JOIN region r ON r.code = b.region WHERE ${budgetWhere}),
    spending AS (SELECT b.region, b.fiscal_year, b.phase FROM chosen b WHERE b.account_code = '5' AND ${yearly})
    SELECT count(*)::INTEGER AS lines, (SELECT count(*) FROM budget_line)::INTEGER AS total,
           count(DISTINCT region)::INTEGER AS regions,
           min(fiscal_year) AS first_year, max(fiscal_year) AS last_year,
           count(*) FILTER (draft_only)::INTEGER AS draft_only,
           (SELECT count(DISTINCT s.source) FROM record_source s JOIN chosen c ON c.id = s.record)::INTEGER AS sources,
           (SELECT count(DISTINCT region) FROM spending)::INTEGER AS with_spending,
           (SELECT count(DISTINCT e.region) FROM spending e JOIN spending p USING (region, fiscal_year)
             WHERE e.phase = 'executed' AND p.phase IN ('approved', 'adjusted'))::INTEGER AS with_execution,
           (SELECT count(*) FROM budget_line WHERE doubtful)::INTEGER AS doubtful,
           (SELECT count(*) FROM region WHERE has_budget)::INTEGER AS governments,
           (SELECT count(DISTINCT region) FROM budget_panel)::INTEGER AS panel_regions,
           (SELECT count(*) FROM region WHERE has_budget AND code NOT IN (
              SELECT region FROM budget_line UNION SELECT region FROM budget_panel))::INTEGER AS silent
      FROM chosen`,
  params: budgetParams,
  row,
  examples: budgetExamples,
};
