import { ask } from '$lib/database/ask.server';
import { conflictList } from '$lib/queries/conflict-list';
import { conflictSources } from '$lib/queries/conflict-sources';
import { regionPlaces } from '$lib/queries/region-places';
import { provincesOf } from './filter-fields';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [conflicts, sources, places] = await Promise.all([
    ask(conflictList, null),
    ask(conflictSources, null),
    ask(regionPlaces, null),
  ]);
  return { conflicts, sources, provinces: provincesOf(conflicts, places) };
};
