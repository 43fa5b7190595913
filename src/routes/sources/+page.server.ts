import { ask } from '$lib/database/ask.server';
import { sourceIndex } from '$lib/queries/source-index';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ sources: await ask(sourceIndex, {}) });
