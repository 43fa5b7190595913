import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordFiles, type RecordFile, type Records } from '../../src/lib/schema/records';
import { parseFile } from './parse-file';
import { readLines } from './read-lines';

const data = fileURLToPath(new URL('../../data/', import.meta.url));

/** One file of the data by itself. @throws Error with the first problem of the file */
export async function readRecordFile<Name extends RecordFile>(name: Name): Promise<Records[Name]> {
  const path = join(data, recordFiles[name].path);
  const { rows, problems } = parseFile(path, readLines(path, await readFile(path)), recordFiles[name]);
  if (problems[0]) throw new Error(problems[0].text);
  // each row went through the schema of its file
  return rows.map(({ row }) => row) as Records[Name];
}
