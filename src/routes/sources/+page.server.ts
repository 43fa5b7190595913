import { group } from 'd3';
import { ask } from '$lib/database/ask.server';
import { publisherIndex } from '$lib/queries/publisher-index';
import { sourceCoverage } from '$lib/queries/source-coverage';
import { sourceYears } from '$lib/queries/source-years';
import { tilePlaces } from '$lib/queries/tile-places';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [publishers, articles, places, years] = await Promise.all([
    ask(publisherIndex, {}),
    ask(sourceCoverage, null),
    ask(tilePlaces, {}),
    ask(sourceYears, null),
  ]);
  const known = new Map(articles.map((row) => [row.region, row]));
  return {
    publishers: publishers.length,
    sources: publishers.reduce((sum, { sources }) => sum + sources, 0),
    letters: [...group(publishers, ({ letter }) => letter)]
      .map(([letter, list]) => ({ letter, publishers: list.length }))
      .sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    years,
    // of a region without an article nothing is known: that is not zero
    coverage: places
      .filter(({ code }) => code.length > 2)
      .map((place) => ({
        ...place,
        value: known.get(place.code)?.articles ?? null,
        publishers: known.get(place.code)?.publishers ?? null,
      })),
    most: [...publishers].sort((a, b) => b.records - a.records).slice(0, 20),
  };
};
