import { ask } from '$lib/database/ask.server';
import { readManifest } from '$lib/database/node.server';
import { datasetIndex } from '$lib/queries/dataset-index';
import { tableRegions } from '$lib/queries/table-regions';
import { tableYears } from '$lib/queries/table-years';
import { topicIndex } from '$lib/queries/topic-index';
import { dictionary } from '$lib/schema/dictionary';
import { readCatalogue, readQuality } from './catalogue.server';
import { versionViews } from './versions.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const [regions, years, datasets, topics] = await Promise.all([
    ask(tableRegions, { table: null }),
    ask(tableYears, { table: null }),
    ask(datasetIndex, {}),
    ask(topicIndex, null),
  ]);
  const { version, tables } = readCatalogue();
  return {
    version,
    database: readManifest().files.database,
    tables: tables.map(({ name, title, judul, rows }) => ({
      name,
      title,
      judul,
      rows,
      regions: regions.filter(({ owner }) => owner === name).length,
      years: years.find(({ owner }) => owner === name) ?? null,
    })),
    checks: readQuality().checks.map(({ state }) => state),
    dictionary: dictionary(),
    versions: await versionViews(),
    datasets,
    topics: topics.map(({ topic }) => topic),
  };
};
