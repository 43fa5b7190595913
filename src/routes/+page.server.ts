import { ask } from '$lib/database/ask.server';
import { latestEvents } from '$lib/queries/latest-events';
import { totals } from '$lib/queries/totals';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [[counts], latest] = await Promise.all([ask(totals, {}), ask(latestEvents, { limit: 8 })]);
  if (!counts) error(500, 'no totals');
  return { totals: counts, latest };
};
