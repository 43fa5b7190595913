import { emptyBudgetFilter } from '$lib/filters/budget-filter';
import type { PageLoad } from './$types';
import { budgetShown } from './shown/shown';
import { budgetViews } from './views';

export const load: PageLoad = async ({ data }) => {
  const views = budgetViews(data.first, emptyBudgetFilter);
  return { ...data, views, shown: await budgetShown(views) };
};
