import { ask } from '$lib/database/ask.server';
import { emptyBudgetFilter } from '$lib/filters/budget-filter';
import { budgetAccounts } from '$lib/queries/budget-accounts';
import { budgetRegions } from '$lib/queries/budget-regions';
import type { PageServerLoad } from './$types';
import { askBudgets } from './answers';

export const load: PageServerLoad = async () => {
  const [regions, accounts] = await Promise.all([ask(budgetRegions, null), ask(budgetAccounts, null)]);
  return { regions, accounts, first: await askBudgets({ query: ask }, emptyBudgetFilter, regions) };
};
