import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ account_code: z.string(), regions: z.number(), median_idr: z.number() });

export type BudgetPerHeadMediansRow = z.infer<typeof row>;

/** Year and stage of one kind of figures, and the region whose level is compared. */
export interface StageFilter {
  region: string;
  origin: 'news' | 'panel';
  year: number;
  stage: string;
}

/** Median per head of population (2024) by account, among regions of one level with a figure of the same year and stage. */
export const budgetPerHeadMedians: Query<StageFilter, BudgetPerHeadMediansRow> = {
  name: 'budget-per-head-medians',
  sql: `
    WITH cell AS (
      SELECT b.region, b.account_code, b.amount_idr
        FROM canonical_value v JOIN budget_line b ON b.id = v.record
       WHERE $2 = 'news' AND b.fiscal_year = $3 AND b.stage = $4 AND b.basis IN ('annual_ceiling', 'executed')
         AND b.account_code IS NOT NULL AND NOT b.doubtful
      UNION ALL
      SELECT region, account_code, CASE $4 WHEN 'DJPK-REALISASI' THEN realised_to_date_idr ELSE budget_idr END
        FROM budget_panel WHERE $2 = 'panel' AND fiscal_year = $3 AND account_code IS NOT NULL
    )
    SELECT c.account_code, count(*)::INTEGER AS regions, round(median(c.amount_idr / r.population))::BIGINT AS median_idr
      FROM cell c JOIN region r ON r.code = c.region
     WHERE r.has_budget AND length(c.region) = length($1::VARCHAR) AND c.amount_idr IS NOT NULL
     GROUP BY c.account_code ORDER BY c.account_code`,
  params: ({ region, origin, year, stage }) => [region, origin, year, stage],
  row,
  examples: [
    { region: '16.10', origin: 'news', year: 2025, stage: 'APBD' },
    { region: '16', origin: 'news', year: 2026, stage: 'APBD' },
    { region: '35.07', origin: 'panel', year: 2022, stage: 'DJPK-ANGGARAN' },
  ],
};
