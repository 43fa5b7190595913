import { choiceWords } from '$lib/components/choice-words';
import { budgetFilter } from '$lib/filters/budget-filter';
import { filterFromUrl } from '$lib/filters/filter-url';
import { budgetAccounts } from '$lib/queries/budget-accounts';
import { budgetRegions } from '$lib/queries/budget-regions';
import type { Show } from '../embed/chart-page';
import { askBudgets, yearsOf } from './answers';
import { filterFields } from './filter-fields';
import { budgetShown } from './shown/shown';
import { budgetViews } from './views';

/** The charts of the explorer without its page; of a region without figures, fewer. */
export const show: Show = async (ask, query) => {
  const filter = filterFromUrl(budgetFilter, query);
  const [regions, accounts] = await Promise.all([ask(budgetRegions, null), ask(budgetAccounts, null)]);
  const answers = await askBudgets({ query: ask }, filter, regions);
  const shown = await budgetShown(budgetViews(answers, filter));
  return {
    shown: Object.values(shown).filter((one) => one !== null),
    choice: choiceWords(filterFields({ regions, accounts, years: yearsOf(answers) }, filter), filter),
  };
};
