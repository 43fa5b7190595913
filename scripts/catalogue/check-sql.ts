import { readFile } from 'node:fs/promises';
import { keyChecks } from './key-checks';

export const checksFolder = new URL('./checks/', import.meta.url);

/** The SQL of a check: a file of its name, or made from the keys of the tables. */
export async function checkSql(id: string): Promise<string> {
  return keyChecks[id] ?? (await readFile(new URL(`${id}.sql`, checksFolder), 'utf8')).trimEnd();
}
