import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime';

/** `/en/regions/` and `/regions/` are one route in two languages. */
export const reroute: Reroute = ({ url }) => deLocalizeUrl(url).pathname;
