import { error } from '@sveltejs/kit';
import { ask } from '$lib/database/ask.server';
import { releasedVersions } from '../../../released.server';
import { chartNames } from '../../charts';
import { askVersion, embedPage } from '../../embed.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = async () => {
  const charts = await chartNames(ask);
  return releasedVersions().flatMap((version) => charts.map((chart) => ({ chart, version })));
};

/** The chart as it was at a released version, drawn from the rows that were kept with it. */
export const load: PageServerLoad = async ({ params: { chart, version } }) => {
  if (!releasedVersions().includes(version)) error(404, `unknown version: ${version}`);
  return (await embedPage(askVersion(version), chart, version)) ?? error(404, `unknown chart: ${chart}`);
};
