import { readManifest } from '$lib/database/node.server';
import { site } from '$lib/evidence/site';
import { snippets } from './snippets';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { version, files } = readManifest();
  return { version, snippets: snippets({ origin: site.origin, database: files.database.path }) };
};
