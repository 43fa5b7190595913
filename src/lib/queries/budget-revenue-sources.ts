import { z } from 'zod';
import type { Query } from '../database/query';
import type { BudgetFilter } from '../filters/budget-filter';
import { reliable, yearly } from './budget-where';

const row = z.object({
  region: z.string(),
  name: z.string(),
  fiscal_year: z.number(),
  stage: z.string(),
  stage_order: z.number(),
  record: z.string().nullable(),
  /** Address of the file, of the panel only. */
  file: z.string().nullable(),
  own_idr: z.number(),
  transfer_idr: z.number(),
  other_idr: z.number(),
  /** Whether the three fit the stated total within rounding; null where no total is stated. */
  fits: z.boolean().nullable(),
  /** Sum of the rounding steps of the three and of the total. */
  rounding_idr: z.number(),
  sources: z.array(z.string()),
});

export type BudgetRevenueSourcesRow = z.infer<typeof row>;

export type RevenueFilter = Pick<BudgetFilter, 'province' | 'island' | 'year' | 'phase' | 'reliability'> & {
  region: string;
};

/**
 * Own revenue, transfers and other revenue, where all three are known of one region, year and stage: every such stage of
 * the asked region, the latest one of the others of its level. Of the panel only the asked region's budgets, where no
 * phase is asked for: DJPK prints transfers of the centre and those between regions apart.
 */
export const budgetRevenueSources: Query<RevenueFilter, BudgetRevenueSourcesRow> = {
  name: 'budget-revenue-sources',
  sql: `
    WITH stage AS (
      SELECT b.region, b.fiscal_year, b.stage, b.stage_order,
             max(b.id) FILTER (b.account_code = '4.1') AS record,
             max(b.amount_idr) FILTER (b.account_code = '4.1') AS own_idr,
             max(b.amount_idr) FILTER (b.account_code = '4.2') AS transfer_idr,
             max(b.amount_idr) FILTER (b.account_code = '4.3') AS other_idr,
             max(b.amount_idr) FILTER (b.account_code = '4') AS total_idr,
             sum(b.precision_idr)::BIGINT AS rounding_idr,
             list(b.id) AS records
        FROM canonical_value v JOIN budget_line b ON b.id = v.record JOIN region r ON r.code = b.region
       WHERE ${yearly} AND ${reliable('$6')} AND r.has_budget AND length(b.region) = length($1::VARCHAR)
         AND b.account_code IN ('4', '4.1', '4.2', '4.3')
         AND ($2::VARCHAR IS NULL OR r.province = $2 OR b.region = $1)
         AND ($3::VARCHAR IS NULL OR r.island_group = $3 OR b.region = $1)
         AND ($4::VARCHAR IS NULL OR b.fiscal_year::VARCHAR = $4)
         AND ($5::VARCHAR IS NULL OR b.phase = $5)
       GROUP BY b.region, b.fiscal_year, b.stage, b.stage_order
    ),
    whole AS (
      SELECT *, row_number() OVER (PARTITION BY region ORDER BY fiscal_year DESC, stage_order DESC) AS place
        FROM stage WHERE own_idr IS NOT NULL AND transfer_idr IS NOT NULL AND other_idr IS NOT NULL
    )
    SELECT w.region, r.full_name AS name, w.fiscal_year, w.stage, w.stage_order, w.record, NULL AS file, w.own_idr, w.transfer_idr, w.other_idr,
           abs(w.own_idr + w.transfer_idr + w.other_idr - w.total_idr) <= w.rounding_idr AS fits, w.rounding_idr,
           list_sort((SELECT list(DISTINCT s.source) FROM record_source s WHERE list_contains(w.records, s.record))) AS sources
      FROM whole w JOIN region r ON r.code = w.region
     WHERE w.place = 1 OR w.region = $1
    UNION ALL
    SELECT p.region, max(r.full_name), p.fiscal_year, 'DJPK-ANGGARAN', 11, NULL, max(o.href || '/' || p.path),
           (sum(p.budget_idr) FILTER (p.account_code = '4.1'))::BIGINT,
           (sum(p.budget_idr) FILTER (p.account_code IN ('4.2.01', '4.2.02')))::BIGINT,
           (coalesce(sum(p.budget_idr) FILTER (p.account_code LIKE '4.3.%'), 0))::BIGINT,
           abs(2 * sum(p.budget_idr) FILTER (p.account_code = '4') - sum(p.budget_idr)) <= 50000000, 50000000, [max(d.source)]
      FROM budget_panel p JOIN region r ON r.code = p.region JOIN dataset d ON d.id = p.dataset JOIN source o ON o.id = d.source
     WHERE p.region = $1 AND $5::VARCHAR IS NULL AND ($4::VARCHAR IS NULL OR p.fiscal_year::VARCHAR = $4)
       AND p.account_code IN ('4', '4.1', '4.2.01', '4.2.02', '4.3.01', '4.3.02', '4.3.03')
     GROUP BY p.region, p.fiscal_year
     ORDER BY region, fiscal_year DESC, stage_order DESC`,
  params: ({ region, province, island, year, phase, reliability }) => [
    region,
    province,
    island,
    year,
    phase,
    reliability,
  ],
  row,
  examples: [
    { region: '16.10', province: null, island: null, year: null, phase: null, reliability: null },
    { region: '35.07', province: null, island: null, year: null, phase: null, reliability: null },
    { region: '16', province: null, island: 'Jawa', year: '2026', phase: 'proposed', reliability: 'all' },
  ],
};
