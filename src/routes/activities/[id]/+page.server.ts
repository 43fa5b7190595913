import { ask, askOwn } from '$lib/database/ask.server';
import { activityNumbers } from '$lib/queries/activity-numbers';
import { activityProfile } from '$lib/queries/activity-profile';
import { eventIndex } from '$lib/queries/event-index';
import { eventParticipants } from '$lib/queries/event-participants';
import { recordConflicts } from '$lib/queries/record-conflicts';
import { recordSources } from '$lib/queries/record-sources';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await ask(eventIndex, {})).filter(({ kind }) => kind === 'activity').map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params: { id } }) => {
  const [[activity], numbers, people, conflicts, sources] = await Promise.all([
    askOwn(activityProfile, { id: null }, id),
    askOwn(activityNumbers, { id: null }, id),
    askOwn(eventParticipants, { id: null }, id),
    askOwn(recordConflicts, { id: null }, id),
    askOwn(recordSources, { id: null }, id),
  ]);
  if (!activity) error(404, `unknown activity: ${id}`);
  return { activity, numbers, people, conflicts, sources };
};
