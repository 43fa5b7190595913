import { ask, askOwn } from '$lib/database/ask.server';
import { eventIndex } from '$lib/queries/event-index';
import { eventParticipants } from '$lib/queries/event-participants';
import { recordConflicts } from '$lib/queries/record-conflicts';
import { recordSources } from '$lib/queries/record-sources';
import { visitProfile } from '$lib/queries/visit-profile';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
  (await ask(eventIndex, {})).filter(({ kind }) => kind === 'visit').map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params: { id } }) => {
  const [[visit], people, conflicts, sources] = await Promise.all([
    askOwn(visitProfile, { id: null }, id),
    askOwn(eventParticipants, { id: null }, id),
    askOwn(recordConflicts, { id: null }, id),
    askOwn(recordSources, { id: null }, id),
  ]);
  if (!visit) error(404, `unknown visit: ${id}`);
  return { visit, people, conflicts, sources };
};
