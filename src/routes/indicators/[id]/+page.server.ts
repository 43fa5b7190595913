import { ask } from '$lib/database/ask.server';
import { indicatorCard } from '$lib/queries/indicator-card';
import { indicatorGaps } from '$lib/queries/indicator-gaps';
import { indicatorIndex } from '$lib/queries/indicator-index';
import { indicatorNorms } from '$lib/queries/indicator-norms';
import { indicatorValues } from '$lib/queries/indicator-values';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await ask(indicatorIndex, {})).map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
  const [[card], norms, values, gaps] = await Promise.all([
    ask(indicatorCard, params),
    ask(indicatorNorms, params),
    ask(indicatorValues, params),
    ask(indicatorGaps, params),
  ]);
  if (!card) error(404, `unknown indicator: ${params.id}`);
  return { card, norms, values, gaps };
};
