import { group } from 'd3';
import { ask } from '$lib/database/ask.server';
import { publisherIndex } from '$lib/queries/publisher-index';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const publishers = await ask(publisherIndex, {});
  return {
    publishers: publishers.length,
    sources: publishers.reduce((sum, { sources }) => sum + sources, 0),
    letters: [...group(publishers, ({ letter }) => letter)]
      .map(([letter, list]) => ({ letter, publishers: list.length }))
      .sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    most: [...publishers].sort((a, b) => b.records - a.records).slice(0, 20),
  };
};
