import { error } from '@sveltejs/kit';
import { group } from 'd3';
import { ask } from '$lib/database/ask.server';
import { publisherIndex } from '$lib/queries/publisher-index';
import { sourceIndex } from '$lib/queries/source-index';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  [...new Set((await ask(publisherIndex, {})).map(({ letter }) => letter))].map((letter) => ({ letter }));

export const load: PageServerLoad = async ({ params }) => {
  const [index, sources] = await Promise.all([ask(publisherIndex, {}), ask(sourceIndex, {})]);
  const published = group(sources, ({ publisher }) => publisher);
  const publishers = index
    .filter(({ letter }) => letter === params.letter)
    .map((row) => ({ ...row, list: published.get(row.publisher) ?? [] }));
  if (publishers.length === 0) error(404, `unknown letter: ${params.letter}`);
  return {
    letter: params.letter,
    letters: [...new Set(index.map(({ letter }) => letter))].sort(),
    publishers,
  };
};
