import { ask, askOwn } from '$lib/database/ask.server';
import { officialEvents } from '$lib/queries/official-events';
import { officialFeedRecords } from '$lib/queries/official-feed-records';
import { officialIndex } from '$lib/queries/official-index';
import { officialPosts } from '$lib/queries/official-posts';
import { officialProfile } from '$lib/queries/official-profile';
import { postSpans } from '$lib/queries/post-spans';
import { recordSources } from '$lib/queries/record-sources';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await ask(officialIndex, {})).map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params: { id } }) => {
  const [[person], posts, events, sources, spans, written] = await Promise.all([
    askOwn(officialProfile, { id: null }, id),
    askOwn(officialPosts, { id: null }, id),
    askOwn(officialEvents, { id: null }, id),
    askOwn(recordSources, { id: null }, id),
    askOwn(postSpans, { region: null, person: null }, id),
    askOwn(officialFeedRecords, { id: null }, id),
  ]);
  if (!person) error(404, `unknown official: ${id}`);
  // where no article is dated, a feed would stay empty
  return {
    person,
    posts,
    events,
    sources,
    spans,
    hasFeed: written.some(({ published }) => published !== null),
  };
};
