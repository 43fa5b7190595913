import { choiceWords } from '$lib/components/choice-words';
import { conflictFilter } from '$lib/filters/conflict-filter';
import { filterFromUrl } from '$lib/filters/filter-url';
import { conflictList } from '$lib/queries/conflict-list';
import { regionPlaces } from '$lib/queries/region-places';
import { conflictViews } from '$lib/selection/conflict-views';
import type { Show } from '../embed/chart-page';
import { conflictShown } from './figures';
import { filterFields, provincesOf } from './filter-fields';

/** The charts of the explorer without its page. */
export const show: Show = async (ask, query) => {
  const filter = filterFromUrl(conflictFilter, query);
  const [conflicts, places] = await Promise.all([ask(conflictList, null), ask(regionPlaces, null)]);
  return {
    shown: Object.values(await conflictShown(conflictViews(conflicts, filter), filter)),
    choice: choiceWords(filterFields(conflicts, provincesOf(conflicts, places)), filter),
  };
};
