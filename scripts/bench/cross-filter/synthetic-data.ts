import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '../../../src/lib/database/manifest';
import { fileEntry, gzipFile } from '../../database/file-entry';
import { storageVersion } from '../../database/write-database';

/** A dataset of invented rows on four axes of 50 bins, as a browser gets the real one. @returns its folder */
export async function syntheticData(rows: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sorot-synthetic-'));
  const file = join(folder, 'synthetic.duckdb');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`ATTACH '${file}' AS synthetic_file (STORAGE_VERSION '${storageVersion}')`);
  await connection.run(`
    CREATE TABLE synthetic_file.synthetic AS
    SELECT (hash(range) % 50)::UTINYINT AS a, (hash(range + 1) % 37 + hash(range) % 13)::UTINYINT AS b,
           (hash(range * 3) % 50)::UTINYINT AS c, (hash(range * 7) % 25 + hash(range) % 25)::UTINYINT AS d
      FROM range(${rows})`);
  await connection.run('DETACH synthetic_file');
  connection.closeSync();
  instance.closeSync();
  await gzipFile(file, `${file}.gz`);
  const database = {
    ...(await fileEntry(file, 'synthetic.duckdb')),
    gzip: await fileEntry(`${file}.gz`, 'synthetic.duckdb.gz'),
  };
  const manifest: Manifest = {
    version: 'synthetic',
    created: '2000-01-01',
    engine: 'v1.4.3',
    storage_version: storageVersion,
    files: { database },
    tables: {},
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
