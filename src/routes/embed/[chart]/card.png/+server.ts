import { chartCards } from '../../../social-card';
import { storyFiles } from '../../../stories/story-files.server';
import { chartFiles } from '../../export.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
  [...Object.values(chartCards), ...storyFiles().map(({ head }) => head.card)].map((chart) => ({ chart }));

/** The picture that a link to an explorer or to a story shows. */
export const GET: RequestHandler = async ({ params: { chart } }) => {
  const [file] = await chartFiles({ chart, filter: '', kinds: ['card'], retrieved: null });
  return new Response(file && new Uint8Array(file.bytes), { headers: { 'content-type': 'image/png' } });
};
