import { ask } from '$lib/database/ask.server';
import { officialIndex } from '$lib/queries/official-index';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ officials: await ask(officialIndex, {}) });
