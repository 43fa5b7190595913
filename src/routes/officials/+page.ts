import { emptyOfficialFilter } from '$lib/filters/official-filter';
import { officialFigures } from './figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
  ...data,
  figures: await officialFigures(data.first, emptyOfficialFilter),
});
