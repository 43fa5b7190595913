import { z } from 'zod';
import type { Query } from '../database/query';
import type { BudgetFilter } from '../filters/budget-filter';
import { reliable, yearly } from './budget-where';

const row = z.object({
  /** `news`: read from articles; `panel`: the Finance Ministry's tables of East Java. */
  origin: z.enum(['news', 'panel']),
  record: z.string().nullable(),
  fiscal_year: z.number(),
  /** As printed; of the panel DJPK-ANGGARAN (budget) and DJPK-REALISASI (realised by an unstated month). */
  stage: z.string(),
  stage_order: z.number(),
  phase: z.string(),
  account: z.string(),
  account_code: z.string().nullable(),
  account_version: z.string(),
  amount_idr: z.number(),
  precision_idr: z.number(),
  min_idr: z.number(),
  max_idr: z.number(),
  doubtful: z.boolean(),
  draft_only: z.boolean(),
  sources: z.array(z.string()),
  /** Address of the file, of the panel only. */
  file: z.string().nullable(),
});

export type BudgetFigure = z.infer<typeof row>;

/** Yearly figures of a region: one canonical value each, and the doubtful ones where they are asked for. */
export const budgetRegionFigures: Query<
  { region: string } & Pick<BudgetFilter, 'reliability'>,
  BudgetFigure
> = {
  name: 'budget-region-figures',
  sql: `
    WITH panel AS (
      SELECT p.*, d.source, o.href FROM budget_panel p JOIN dataset d ON d.id = p.dataset JOIN source o ON o.id = d.source
       WHERE p.region = $1 AND left(p.account_code, 1) IN ('4', '5')
    )
    SELECT 'news' AS origin, b.id AS record, b.fiscal_year, b.stage, b.stage_order, b.phase, b.account, b.account_code,
           b.account_version, b.amount_idr, b.precision_idr,
           CASE WHEN v.record = b.id THEN v.min ELSE b.amount_idr END::BIGINT AS min_idr,
           CASE WHEN v.record = b.id THEN v.max ELSE b.amount_idr END::BIGINT AS max_idr, b.doubtful, b.draft_only,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = b.id)) AS sources, NULL AS file
      FROM budget_line b JOIN canonical_value v ON v.key = b.value_key
     WHERE b.region = $1 AND ${yearly} AND (v.record = b.id OR b.doubtful) AND ${reliable('$2')}
    UNION ALL
    SELECT 'panel', NULL, fiscal_year, 'DJPK-ANGGARAN', 11, 'budgeted', account, account_code, 'permendagri-90-2019',
           budget_idr, 10000000, budget_idr, budget_idr, false, false, [source], href || '/' || path
      FROM panel WHERE budget_idr IS NOT NULL
    UNION ALL
    SELECT 'panel', NULL, fiscal_year, 'DJPK-REALISASI', 12, 'to_date', account, account_code, 'permendagri-90-2019',
           realised_to_date_idr, 10000000, realised_to_date_idr, realised_to_date_idr, false, false, [source], href || '/' || path
      FROM panel WHERE realised_to_date_idr IS NOT NULL
     ORDER BY origin, fiscal_year, stage_order, account_code NULLS LAST, account, record`,
  params: ({ region, reliability }) => [region, reliability],
  row,
  examples: [
    { region: '16.10', reliability: null },
    { region: '16.10', reliability: 'all' },
    { region: '33.13', reliability: 'high' },
    { region: '35.07', reliability: null },
    { region: '94.08', reliability: null },
  ],
};
