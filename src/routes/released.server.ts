import { readFileSync } from 'node:fs';
import { versionHistory } from '$lib/schema/dataset-version';

let known: string[] | undefined;

/** Released versions, oldest first: those whose database is kept. */
export function releasedVersions(): string[] {
  known ??= versionHistory
    .parse(JSON.parse(readFileSync('static/data/versions.json', 'utf8')))
    .versions.map(({ version }) => version);
  return known;
}
