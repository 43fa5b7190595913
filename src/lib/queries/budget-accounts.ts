import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ key: z.string(), account: z.string(), side: z.string(), lines: z.number() });

export type BudgetAccountsRow = z.infer<typeof row>;

/** Accounts with at least three figures, by their code, or by their label where they have none. */
export const budgetAccounts: Query<null, BudgetAccountsRow> = {
  name: 'budget-accounts',
  sql: `
    SELECT coalesce(account_code, account) AS key, min(account) AS account, min(side) AS side, count(*)::INTEGER AS lines
      FROM budget_line GROUP BY key HAVING count(*) >= 3
     ORDER BY min(account_code) NULLS LAST, key`,
  params: () => [],
  row,
  examples: [null],
};
