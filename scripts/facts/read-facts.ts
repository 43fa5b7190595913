import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { recordFiles } from '../../src/lib/schema/records';
import { buildFacts, type FactFiles, type Facts } from './build-facts';
import { officialRegions } from './official-regions';
import { recordFileNames } from './parsed-facts';

/** Reads and checks every file of the data directory. */
export async function readFacts(directory: string): Promise<Facts> {
  return buildFacts(await readFiles(directory), await officialRegions());
}

export async function readFiles(directory: string): Promise<FactFiles> {
  const files = recordFileNames.map(async (name) => {
    const path = join(directory, recordFiles[name].path);
    return [name, { file: relative(process.cwd(), path), bytes: await bytesOf(path) }] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as FactFiles;
}

/** @returns null where there is no such file */
export async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
