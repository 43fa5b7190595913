import { readFileSync } from 'node:fs';
import { factFiles, versionHistory, type DatasetVersion } from '$lib/schema/dataset-version';
import { dictionary } from '$lib/schema/dictionary';
import { recordFiles } from '$lib/schema/records';
import { recordLinks } from './record-links';
import { touching, versionView, type VersionView } from './version-view';

/** Every version with what it changed, the latest first. @param table leaves out what did not touch it */
export async function versionViews(table?: string): Promise<VersionView[]> {
  const { versions, unreleased } = versionHistory.parse(
    JSON.parse(readFileSync('static/data/versions.json', 'utf8')),
  );
  const links = await recordLinks();
  const fields = new Map(dictionary().map((entry) => [entry.file, entry.fields]));
  const fieldsOf = new Map(
    factFiles.map((file) => [file, fields.get(`data/${recordFiles[file].path}`) ?? []] as const),
  );
  const view = (version: DatasetVersion, state: VersionView['state']): VersionView[] => {
    const asked = table === undefined ? version : touching(version, table, state === 'first');
    return asked === null ? [] : [versionView(asked, state, links, fieldsOf)];
  };
  return [
    ...versions.flatMap((version, index) => view(version, index === 0 ? 'first' : 'released')),
    ...(unreleased ? view(unreleased, 'unreleased') : []),
  ].reverse();
}
