import type { DatasetVersion } from '../../src/lib/schema/dataset-version';
import type { Records } from '../../src/lib/schema/records';
import type { Facts } from '../facts/build-facts';
import { current } from './current';
import { nextVersion, released } from './next-version';
import { buildHistory, readHistory } from './read-history';
import { historyFiles, writeHistory } from './write-history';

type Outcome = { version: DatasetVersion } | { refused: string[] };

/**
 * Makes the data as they are the next version of the dataset.
 *
 * @param directory data/versions/, which stays as it is where the release is refused
 * @param hashTables the hash of every table of the database that these records make
 */
export async function release(
  directory: string,
  { records, problems: wrong }: Pick<Facts, 'records' | 'problems'>,
  hashTables: (records: Records) => Promise<Record<string, { hash: string }>>,
): Promise<Outcome> {
  const { history, problems: wrongHistory } = await readHistory(directory);
  const problems = [...wrong, ...wrongHistory];
  if (problems.length > 0) return { refused: problems.map(({ text }) => text) };

  const now = current(records, await hashTables(records));
  const version = nextVersion(history, now);
  if (version === null) return { refused: [`nothing changed since the last release: ${now.version}`] };

  const files = historyFiles(released(history, version, now));
  // a list of changes may be longer than a line that is read
  const { problems: unreadable } = buildHistory(directory, files);
  if (unreadable.length > 0) return { refused: unreadable.map(({ text }) => text) };
  await writeHistory(directory, files);
  return { version };
}
