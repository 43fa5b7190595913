import { z } from 'zod';
import type { Query } from '../database/query';
import { budgetMeasures, type BudgetFilter, type BudgetMeasure } from '../filters/budget-filter';

const row = z.object({
  region: z.string(),
  name: z.string(),
  fiscal_year: z.number(),
  numerator: z.number(),
  denominator: z.number(),
});

export type BudgetPanelComparisonRow = z.infer<typeof row>;

/**
 * One measure of all 38 regencies and cities of East Java, 2021 to 2024: budgets of the year; execution is what was
 * realised by a month that the tables do not state.
 */
export const budgetPanelComparison: Query<
  Pick<BudgetFilter, 'year'> & { measure: BudgetMeasure },
  BudgetPanelComparisonRow
> = {
  name: 'budget-panel-comparison',
  sql: `
    WITH cell AS (
      SELECT region, fiscal_year,
             max(budget_idr) FILTER (account_code = '4') AS revenue, max(budget_idr) FILTER (account_code = '4.1') AS own,
             max(budget_idr) FILTER (account_code = '5') AS spending,
             max(budget_idr) FILTER (account_code = '5.1.01') AS personnel,
             max(budget_idr) FILTER (account_code = '5.2') AS capital,
             max(realised_to_date_idr) FILTER (account_code = '5') AS realised
        FROM budget_panel GROUP BY region, fiscal_year
    ),
    value AS (
      SELECT c.region, r.full_name AS name, c.fiscal_year,
             CASE $1::VARCHAR WHEN 'own_revenue' THEN c.own WHEN 'personnel' THEN c.personnel WHEN 'capital' THEN c.capital
                              WHEN 'execution' THEN c.realised ELSE c.spending END AS numerator,
             CASE $1::VARCHAR WHEN 'per_head' THEN r.population WHEN 'own_revenue' THEN c.revenue ELSE c.spending END AS denominator
        FROM cell c JOIN region r ON r.code = c.region
       WHERE $2::VARCHAR IS NULL OR c.fiscal_year::VARCHAR = $2
    )
    SELECT * FROM value WHERE numerator IS NOT NULL AND denominator > 0 ORDER BY fiscal_year DESC, region`,
  params: ({ measure, year }) => [measure, year],
  row,
  examples: [
    ...budgetMeasures.map((measure) => ({ measure, year: null })),
    { measure: 'execution', year: '2022' },
  ],
};
