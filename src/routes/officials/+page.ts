import { emptyOfficialFilter } from '$lib/filters/official-filter';
import { drawnRegion } from './answers';
import { regionName } from './filter-fields';
import { officialShown } from './shown';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
  const name = regionName(data.facets, drawnRegion(emptyOfficialFilter));
  return { ...data, shown: await officialShown(data.first, emptyOfficialFilter, name) };
};
