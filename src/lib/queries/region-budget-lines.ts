import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  fiscal_year: z.number(),
  stage: z.string(),
  phase: z.string(),
  basis: z.string(),
  account: z.string(),
  account_code: z.string().nullable(),
  amount_idr: z.number(),
  precision_idr: z.number(),
  draft_only: z.boolean(),
  doubtful: z.boolean(),
  canonical: z.boolean(),
  conflict: z.boolean(),
  rule: z.string(),
  note: z.string().nullable(),
  sources: z.array(z.string()),
});

export type RegionBudgetLinesRow = z.infer<typeof row>;

/**
 * Every budget figure of a region with its stage, newest year first; the stages of one account in the order of the
 * budget cycle. `draft_only`: only a draft of it is known.
 */
export const regionBudgetLines: Query<RegionFilter, Owned<RegionBudgetLinesRow>> = {
  name: 'region-budget-lines',
  sql: `
    SELECT b.region AS owner, b.id, b.fiscal_year, b.stage, b.phase, b.basis, b.account, b.account_code, b.amount_idr, b.precision_idr,
           b.draft_only, b.doubtful, v.record = b.id AS canonical, v.conflict, v.rule, b.note,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = b.id)) AS sources
      FROM budget_line b JOIN canonical_value v ON v.key = b.value_key
     WHERE ($1::VARCHAR IS NULL OR b.region = $1)
     ORDER BY b.fiscal_year DESC, b.account_code NULLS LAST, b.account, b.stage_order, b.id`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
