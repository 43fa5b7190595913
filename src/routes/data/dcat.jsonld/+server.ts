import { ask } from '$lib/database/ask.server';
import { tableYears } from '$lib/queries/table-years';
import { readCatalogue } from '../catalogue.server';
import { dcat } from '../dcat';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () => {
  const years = await ask(tableYears, { table: null });
  const described = dcat(readCatalogue(), new Map(years.map((row) => [row.owner, row])));
  return new Response(JSON.stringify(described, null, 2), {
    headers: { 'content-type': 'application/ld+json' },
  });
};
