import { z } from 'zod';
import type { Query } from '../database/query';
import type { BudgetFilter } from '../filters/budget-filter';
import { budgetExamples, budgetParams, budgetWhere } from './budget-where';

const row = z.object({
  id: z.string(),
  region: z.string(),
  name: z.string(),
  fiscal_year: z.number(),
  stage: z.string(),
  basis: z.string(),
  account: z.string(),
  account_code: z.string().nullable(),
  amount_idr: z.number(),
  precision_idr: z.number(),
  draft_only: z.boolean(),
  doubtful: z.boolean(),
  conflict: z.boolean(),
  sources: z.number(),
});

export type BudgetsListRow = z.infer<typeof row>;

/** The first forty budget figures under the filter: newest year first, then by region and account. */
export const budgetsList: Query<BudgetFilter, BudgetsListRow> = {
  name: 'budgets-list',
  sql: `
    SELECT b.id, b.region, r.full_name AS name, b.fiscal_year, b.stage, b.basis, b.account, b.account_code,
           b.amount_idr, b.precision_idr, b.draft_only, b.doubtful, v.conflict,
           (SELECT count(*) FROM record_source s WHERE s.record = b.id)::INTEGER AS sources
      FROM budget_line b JOIN region r ON r.code = b.region JOIN canonical_value v ON v.key = b.value_key
     WHERE ${budgetWhere}
     ORDER BY b.fiscal_year DESC, b.region, b.account_code NULLS LAST, b.account, b.stage_order, b.id
     LIMIT 40`,
  params: budgetParams,
  row,
  examples: budgetExamples,
};
