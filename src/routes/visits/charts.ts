import { choiceWords } from '$lib/components/choice-words';
import { filterFromUrl } from '$lib/filters/filter-url';
import { visitFilter } from '$lib/filters/visit-filter';
import { regionPlaces } from '$lib/queries/region-places';
import { visitFacets } from '$lib/queries/visit-facets';
import { visitOutcomes } from '$lib/queries/visit-outcomes';
import { visitPersons } from '$lib/queries/visit-persons';
import { visitViews } from '$lib/selection/visit-views';
import type { Show } from '../embed/chart-page';
import { filterFields } from './filter-fields';
import { outcomesShown } from './outcomes';
import { visitShown } from './shown';

/** The charts of the explorer without its page. */
export const show: Show = async (ask, query) => {
  const filter = filterFromUrl(visitFilter, query);
  const [visits, places, persons, outcomes] = await Promise.all([
    ask(visitFacets, null),
    ask(regionPlaces, null),
    ask(visitPersons, null),
    ask(visitOutcomes, null),
  ]);
  return {
    shown: [
      ...Object.values(await visitShown(visitViews(visits, filter), filter, places)),
      await outcomesShown(outcomes),
    ],
    choice: choiceWords(filterFields(visits, places, persons), filter),
  };
};
