import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../../src/lib/extract/lexicon';
import type { Region } from '../../src/lib/schema/region';
import { recordFiles } from '../../src/lib/schema/records';
import { parseFile } from '../facts/parse-file';
import { readLines } from '../facts/read-lines';

const data = fileURLToPath(new URL('../../data/', import.meta.url));

/** @throws Error with the first problem of the file */
export async function readLexicon(): Promise<Lexicon> {
  const path = join(data, recordFiles.regions.path);
  const { rows, problems } = parseFile(path, readLines(path, await readFile(path)), recordFiles.regions);
  if (problems[0]) throw new Error(problems[0].text);
  // each row went through the schema of its file
  return { regions: rows.map(({ row }) => row as Region) };
}
