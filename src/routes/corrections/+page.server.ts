import { ask } from '$lib/database/ask.server';
import { correctionList } from '$lib/queries/correction-list';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ corrections: await ask(correctionList, null) });
