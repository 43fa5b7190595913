import { error } from '@sveltejs/kit';
import { ask } from '$lib/database/ask.server';
import { chartNames } from '../charts';
import { embedPage } from '../embed.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = async () => (await chartNames(ask)).map((chart) => ({ chart }));

export const load: PageServerLoad = async ({ params: { chart } }) =>
  (await embedPage(ask, chart, null)) ?? error(404, `unknown chart: ${chart}`);
