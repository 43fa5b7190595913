import { ask } from '$lib/database/ask.server';
import { emptyOfficialFilter } from '$lib/filters/official-filter';
import { officialList } from '$lib/queries/official-list';
import { officialProvinces } from '$lib/queries/official-provinces';
import { regionPlaces } from '$lib/queries/region-places';
import { answer } from './answers';
import { facetsOf } from './filter-fields';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [first, provinces, posts, places] = await Promise.all([
    answer(ask, emptyOfficialFilter),
    ask(officialProvinces, null),
    ask(officialList, emptyOfficialFilter),
    ask(regionPlaces, null),
  ]);
  return { first, provinces, facets: facetsOf(posts, places) };
};
