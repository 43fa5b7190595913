import type { Lexicon } from '../../src/lib/extract/lexicon';
import { readRecordFile } from '../facts/read-record-file';

/** @throws Error with the first problem of the file of regions */
export async function readLexicon(): Promise<Lexicon> {
  return { regions: await readRecordFile('regions') };
}
