import { site } from '$lib/evidence/site';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Everything may be read by machines; the map of the site says what there is. */
export const GET: RequestHandler = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${site.origin}/sitemap.xml\n`, {
    headers: { 'content-type': 'text/plain' },
  });
