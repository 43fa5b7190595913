import type { Reroute } from '@sveltejs/kit';
import { deLocalizeHref } from '$lib/i18n/localize-href';

/** `/en/regions/` and `/regions/` are one route in two languages. */
export const reroute: Reroute = ({ url }) => deLocalizeHref(url.pathname);
