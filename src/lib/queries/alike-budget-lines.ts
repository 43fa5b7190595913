import { z } from 'zod';
import type { Query } from '../database/query';

export interface AlikeBudgetLinesFilter {
  region: string;
  fiscal_year: number;
  stage: string;
  account: string;
}

const row = z.object({
  id: z.string(),
  account: z.string(),
  stage: z.string(),
  basis: z.string(),
  amount_idr: z.number(),
  precision_idr: z.number(),
  doubtful: z.boolean(),
});

export type AlikeBudgetLinesRow = z.infer<typeof row>;

/** What is known of one account of one region, year and stage, doubtful figures last. */
export const alikeBudgetLines: Query<AlikeBudgetLinesFilter, AlikeBudgetLinesRow> = {
  name: 'alike-budget-lines',
  sql: `
    SELECT id, account, stage, basis, amount_idr, precision_idr, doubtful
      FROM budget_line
     WHERE region = $1 AND fiscal_year = $2 AND stage = $3 AND lower(account) = lower($4)
     ORDER BY doubtful, precision_idr, id LIMIT 5`,
  params: ({ region, fiscal_year, stage, account }) => [region, fiscal_year, stage, account],
  row,
  examples: [
    { region: '16.10', fiscal_year: 2022, stage: 'APBD', account: 'Belanja Daerah' },
    { region: '16.10', fiscal_year: 2023, stage: 'RAPBD', account: 'pendapatan asli daerah' },
  ],
};
