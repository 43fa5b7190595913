import { jsonFeed, wholeFeed } from '../feeds';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () => jsonFeed(await wholeFeed(), '/feed.json');
