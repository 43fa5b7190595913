import { askOwn } from '$lib/database/ask.server';
import { officialProfile } from '$lib/queries/official-profile';
import { error } from '@sveltejs/kit';
import { atom, officialFeed } from '../../../feeds';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
  const [person] = await askOwn(officialProfile, { id: null }, params.id);
  if (!person) error(404, `unknown official: ${params.id}`);
  return atom(await officialFeed(person), `/officials/${params.id}/atom.xml`);
};
