import { ask } from '$lib/database/ask.server';
import { glossaryTerms } from '$lib/queries/glossary-terms';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ terms: await ask(glossaryTerms, { ids: null }) });
