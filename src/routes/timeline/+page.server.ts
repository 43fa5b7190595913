import { ask } from '$lib/database/ask.server';
import { emptyTimelineFilter } from '$lib/filters/timeline-filter';
import { timelineScopes } from '$lib/queries/timeline-scopes';
import { answer } from './answers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [first, scopes] = await Promise.all([answer(ask, emptyTimelineFilter), ask(timelineScopes, null)]);
  return { first, scopes };
};
