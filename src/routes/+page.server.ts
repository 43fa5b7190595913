import { ask } from '$lib/database/ask.server';
import { latestEvents } from '$lib/queries/latest-events';
import { regionIndex } from '$lib/queries/region-index';
import { tilePlaces } from '$lib/queries/tile-places';
import { totals } from '$lib/queries/totals';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [[counts], latest, regions, places] = await Promise.all([
    ask(totals, {}),
    ask(latestEvents, { limit: 8 }),
    ask(regionIndex, {}),
    ask(tilePlaces, {}),
  ]);
  if (!counts) error(500, 'no totals');
  const facts = new Map(regions.map((region) => [region.code, region.facts]));
  return {
    totals: counts,
    latest,
    // a region without a fact is one that no article was found for, not one with nothing
    coverage: places
      .filter(({ code }) => code.length > 2)
      .map((place) => ({ ...place, value: facts.get(place.code) || null })),
  };
};
