import { readFileSync } from 'node:fs';
import { ask } from '$lib/database/ask.server';
import { readManifest } from '$lib/database/node.server';
import { datasetIndex } from '$lib/queries/dataset-index';
import { factFiles, versionHistory } from '$lib/schema/dataset-version';
import { topicIndex } from '$lib/queries/topic-index';
import { dictionary } from '$lib/schema/dictionary';
import { recordFiles } from '$lib/schema/records';
import { recordLinks } from './record-links';
import { versionView, type VersionView } from './version-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { version, files, tables } = readManifest();
  return {
    version,
    database: files.database,
    tables: Object.entries(tables).map(([name, { rows, columns }]) => ({
      name,
      rows,
      columns: columns.map((column) => column.name),
    })),
    dictionary: dictionary(),
    versions: await versionsOf(),
    datasets: await ask(datasetIndex, {}),
    topics: (await ask(topicIndex, null)).map(({ topic }) => topic),
  };
};

/** Latest first. */
async function versionsOf(): Promise<VersionView[]> {
  const { versions, unreleased } = versionHistory.parse(
    JSON.parse(readFileSync('static/data/versions.json', 'utf8')),
  );
  const links = await recordLinks();
  const fields = new Map(dictionary().map((entry) => [entry.file, entry.fields]));
  const fieldsOf = new Map(
    factFiles.map((file) => [file, fields.get(`data/${recordFiles[file].path}`) ?? []] as const),
  );
  return [
    ...versions.map((version, index) =>
      versionView(version, index === 0 ? 'first' : 'released', links, fieldsOf),
    ),
    ...(unreleased ? [versionView(unreleased, 'unreleased', links, fieldsOf)] : []),
  ].reverse();
}
