import { z } from 'zod';
import type { Query } from '../database/query';
import { budgetMeasures, type BudgetFilter, type BudgetMeasure } from '../filters/budget-filter';
import { reliable, yearly } from './budget-where';

const row = z.object({
  region: z.string(),
  name: z.string(),
  fiscal_year: z.number(),
  stage: z.string(),
  /** Stage that execution is measured against; null for other measures. */
  against: z.string().nullable(),
  phase: z.string(),
  record: z.string(),
  numerator: z.number(),
  denominator: z.number(),
  /** The larger relative rounding step of the two. */
  step: z.number(),
  sources: z.array(z.string()),
});

export type BudgetComparisonRow = z.infer<typeof row>;

export type ComparisonFilter = Pick<
  BudgetFilter,
  'province' | 'island' | 'year' | 'phase' | 'reliability'
> & { region: string; measure: BudgetMeasure };

/**
 * One measure of every region of the asked one's level (provinces with provinces), by year and stage. Parts and totals
 * are of one stage; shares of spending only from 2021 on, when the chart of accounts changed.
 */
export const budgetComparison: Query<ComparisonFilter, BudgetComparisonRow> = {
  name: 'budget-comparison',
  sql: `
    WITH line AS (
      SELECT b.*, r.full_name, r.population
        FROM canonical_value v JOIN budget_line b ON b.id = v.record JOIN region r ON r.code = b.region
       WHERE ${yearly} AND ${reliable('$7')} AND r.has_budget AND length(b.region) = length($1::VARCHAR)
         AND b.account_code IN ('4', '4.1', '5', '5.1.01', '5.2') AND b.amount_idr > 0
         AND ($3::VARCHAR IS NULL OR r.province = $3)
         AND ($4::VARCHAR IS NULL OR r.island_group = $4)
         AND ($5::VARCHAR IS NULL OR b.fiscal_year::VARCHAR = $5)
    ),
    share(measure, part, whole, since) AS (
      VALUES ('own_revenue', '4.1', '4', 0), ('personnel', '5.1.01', '5', 2021), ('capital', '5.2', '5', 2021)
    ),
    plan AS (
      SELECT *, row_number() OVER (PARTITION BY region, fiscal_year ORDER BY stage_order DESC) AS place
        FROM line WHERE account_code = '5' AND phase IN ('approved', 'adjusted')
    ),
    value AS (
      SELECT region, full_name AS name, fiscal_year, stage, stage_order, NULL AS against, phase, id AS record, id AS other,
             amount_idr AS numerator, population AS denominator, precision_idr / amount_idr AS step
        FROM line WHERE $2 = 'per_head' AND account_code = '5'
      UNION ALL
      SELECT p.region, p.full_name, p.fiscal_year, p.stage, p.stage_order, NULL, p.phase, p.id, w.id, p.amount_idr, w.amount_idr,
             greatest(p.precision_idr / p.amount_idr, w.precision_idr / w.amount_idr)
        FROM share s JOIN line p ON p.account_code = s.part AND p.fiscal_year >= s.since
        JOIN line w ON w.account_code = s.whole AND w.region = p.region AND w.fiscal_year = p.fiscal_year AND w.stage = p.stage
       WHERE s.measure = $2
      UNION ALL
      SELECT e.region, e.full_name, e.fiscal_year, e.stage, e.stage_order, p.stage, e.phase, e.id, p.id, e.amount_idr, p.amount_idr,
             greatest(e.precision_idr / e.amount_idr, p.precision_idr / p.amount_idr)
        FROM line e JOIN plan p ON p.region = e.region AND p.fiscal_year = e.fiscal_year AND p.place = 1
       WHERE $2 = 'execution' AND e.account_code = '5' AND e.phase = 'executed'
    )
    SELECT region, name, fiscal_year, stage, against, phase, record, numerator, denominator, round(step, 6) AS step,
           list_sort((SELECT list(DISTINCT s.source) FROM record_source s WHERE s.record IN (v.record, v.other))) AS sources
      FROM value v
     WHERE $6::VARCHAR IS NULL OR phase = $6 OR $2 = 'execution'
     ORDER BY fiscal_year DESC, stage_order DESC, region, record`,
  params: ({ region, measure, province, island, year, phase, reliability }) => [
    region,
    measure,
    province,
    island,
    year,
    phase,
    reliability,
  ],
  row,
  examples: [
    ...budgetMeasures.map((measure) => ({
      region: '16.10',
      measure,
      province: null,
      island: null,
      year: null,
      phase: null,
      reliability: null,
    })),
    {
      region: '16',
      measure: 'per_head',
      province: null,
      island: 'Jawa',
      year: '2026',
      phase: 'approved',
      reliability: 'all',
    },
  ],
};
