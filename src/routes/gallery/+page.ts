import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import type { PageLoad } from './$types';

// A workshop for those who draw: it is not part of the built site.
export const prerender = false;

export const load: PageLoad = () => {
  if (!dev) error(404, 'not part of the site');
};
