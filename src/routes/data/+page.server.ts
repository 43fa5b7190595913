import { ask } from '$lib/database/ask.server';
import { readManifest } from '$lib/database/node.server';
import { datasetIndex } from '$lib/queries/dataset-index';
import { topicIndex } from '$lib/queries/topic-index';
import { dictionary } from '$lib/schema/dictionary';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { version, files, tables } = readManifest();
  return {
    version,
    database: files.database,
    tables: Object.entries(tables).map(([name, { rows, columns }]) => ({ name, rows, columns: columns.map((column) => column.name) })),
    dictionary: dictionary(),
    datasets: await ask(datasetIndex, {}),
    topics: (await ask(topicIndex, null)).map(({ topic }) => topic),
  };
};
