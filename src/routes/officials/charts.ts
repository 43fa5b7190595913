import { choiceWords } from '$lib/components/choice-words';
import { filterFromUrl } from '$lib/filters/filter-url';
import { emptyOfficialFilter, officialFilter } from '$lib/filters/official-filter';
import { officialList } from '$lib/queries/official-list';
import { regionPlaces } from '$lib/queries/region-places';
import type { Show } from '../embed/chart-page';
import { answer, drawnRegion } from './answers';
import { facetsOf, filterFields } from './filter-fields';
import { officialShown } from './shown';

/** The charts of the explorer without its page. */
export const show: Show = async (ask, query) => {
  const filter = filterFromUrl(officialFilter, query);
  const region = drawnRegion(filter);
  const [places, posts] = await Promise.all([
    ask(regionPlaces, null),
    ask(officialList, emptyOfficialFilter),
  ]);
  const name = places.find(({ code }) => code === region)?.full_name ?? region;
  return {
    shown: Object.values(await officialShown(await answer(ask, filter), filter, name)),
    choice: choiceWords(filterFields(facetsOf(posts, places)), filter),
  };
};
