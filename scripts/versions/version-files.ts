import { basename } from 'node:path';
import { factFiles, type FactFile } from '../../src/lib/schema/dataset-version';
import { recordFiles } from '../../src/lib/schema/records';

/** Below data/versions/. */
export const versionsFile = 'versions.jsonl';
export const tablesFile = 'tables.csv';

/** `released/visits.csv` is what data/facts/visits.jsonl held. */
export function releasedFile(file: FactFile): string {
  return `released/${basename(recordFiles[file].path, '.jsonl')}.csv`;
}

export const versionFiles: string[] = [versionsFile, tablesFile, ...factFiles.map(releasedFile)];
