import { ask } from '$lib/database/ask.server';
import { regionPlaces } from '$lib/queries/region-places';
import { visitFacets } from '$lib/queries/visit-facets';
import { visitOutcomes } from '$lib/queries/visit-outcomes';
import { visitPersons } from '$lib/queries/visit-persons';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [visits, outcomes, places, persons] = await Promise.all([
    ask(visitFacets, null),
    ask(visitOutcomes, null),
    ask(regionPlaces, null),
    ask(visitPersons, null),
  ]);
  const named = new Set(visits.flatMap(({ guest_region, host_region }) => [guest_region, host_region]));
  return {
    visits,
    outcomes,
    persons,
    // provinces are asked by their code too, so all of them come along
    places: places.filter(({ code }) => named.has(code) || code.length === 2),
  };
};
