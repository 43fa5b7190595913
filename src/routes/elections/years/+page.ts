import { emptyElectionFilter } from '$lib/filters/election-filter';
import { Places } from '../places';
import { yearsShown } from './figures';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data: { first, packed } }) => {
  const places = new Places(packed);
  return { places, first: await yearsShown(first, emptyElectionFilter, places) };
};
