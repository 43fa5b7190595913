import { readCatalogue } from '../catalogue.server';
import { croissant } from '../croissant';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
  new Response(JSON.stringify(croissant(readCatalogue()), null, 2), {
    headers: { 'content-type': 'application/ld+json' },
  });
