import { ask } from '$lib/database/ask.server';
import { regionIndex } from '$lib/queries/region-index';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ regions: await ask(regionIndex, {}) });
