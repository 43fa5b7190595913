import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/lib/database/manifest';
import type { Dataset } from '../dataset/dataset';
import type { Current } from '../versions/current';
import { fileEntry, gzipFile } from './file-entry';
import { tables } from './tables';
import { storageVersion, writeDatabase, type WrittenTable } from './write-database';

export interface NamedDatabase {
  database: Manifest['files']['database'];
  written: Record<string, WrittenTable>;
}

/** The database, named by its hash so that it may be kept for ever, and gzipped. */
export async function namedDatabase(directory: string, dataset: Dataset): Promise<NamedDatabase> {
  const file = join(directory, 'sorot.duckdb');
  const written = await writeDatabase(file, tables(dataset));
  const { bytes, sha256 } = await fileEntry(file, '');
  const path = `sorot.${sha256.slice(0, 12)}.duckdb`;
  const named = join(directory, path);
  await rename(file, named);
  await gzipFile(named, `${named}.gz`);
  return { database: { path, bytes, sha256, gzip: await fileEntry(`${named}.gz`, `${path}.gz`) }, written };
}

/** What readers check the database by. */
export function manifestOf(
  { version, date }: Pick<Current, 'version' | 'date'>,
  { database, written }: NamedDatabase,
): Manifest {
  return {
    version,
    created: date,
    engine: 'v1.4.3',
    storage_version: storageVersion,
    files: { database },
    tables: Object.fromEntries(
      Object.entries(written).map(([name, { rows, hash, columns }]) => [
        name,
        { rows, hash, columns: columns.map((column) => ({ name: column.name, type: column.type })) },
      ]),
    ),
  };
}
