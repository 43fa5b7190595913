import { ask } from '$lib/database/ask.server';
import { emptyOfficialFilter } from '$lib/filters/official-filter';
import { officialList } from '$lib/queries/official-list';
import { officialProvinces } from '$lib/queries/official-provinces';
import { regionPlaces } from '$lib/queries/region-places';
import { answer } from './answers';
import type { Facets } from './filter-fields';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [first, provinces, posts, places] = await Promise.all([
    answer(ask, emptyOfficialFilter),
    ask(officialProvinces, null),
    ask(officialList, emptyOfficialFilter),
    ask(regionPlaces, null),
  ]);
  const occurring = new Set(posts.map(({ region }) => region));
  const sorted = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))].sort();
  const facets: Facets = {
    provinces: places.filter(({ code }) => code.length === 2).map(({ code, name }) => ({ code, name })),
    regions: places
      .filter(({ code }) => occurring.has(code))
      .map(({ code, full_name }) => ({ code, name: full_name })),
    islands: sorted(places.map(({ island }) => island)),
    parties: sorted(posts.map(({ party }) => party)),
  };
  return { first, provinces, facets };
};
