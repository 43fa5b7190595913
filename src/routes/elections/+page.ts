import { emptyElectionFilter } from '$lib/filters/election-filter';
import { turnoutShown } from './figures';
import { Places } from './places';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { first, packed, grants } }) => {
  const places = new Places(packed);
  return { places, grants, first: await turnoutShown(first, emptyElectionFilter, places) };
};
