import { askOwn } from '$lib/database/ask.server';
import { regionProfile } from '$lib/queries/region-profile';
import { error } from '@sveltejs/kit';
import { jsonFeed, regionFeed } from '../../../feeds';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async ({ params }) => {
  const [region] = await askOwn(regionProfile, { region: null }, params.code);
  if (!region) error(404, `unknown region: ${params.code}`);
  return jsonFeed(await regionFeed(region), `/regions/${params.code}/feed.json`);
};
