import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Manifest } from '../src/lib/database/manifest';
import { fileEntry, gzipFile } from './database/file-entry';
import { datapackage } from './database/datapackage';
import { searchIndex } from './database/search-index';
import { tables } from './database/tables';
import { exportTables, storageVersion, writeDatabase } from './database/write-database';
import { makeDataset } from './dataset/dataset';
import { engineFiles } from './engine/engine';
import { readFacts } from './facts/read-facts';

// The whole flow, left to right: facts → dataset → database → what readers fetch.
const checkOnly = process.argv.includes('--check');
const started = performance.now();

const { records, problems, flags } = await stage('facts', () => readFacts(resolve('data')));
const rows = Object.values(records).reduce((sum, list) => sum + list.length, 0);
if (problems.length > 0) {
  for (const problem of problems) console.error(problem.text);
  console.error(`${problems.length} problems; nothing was written`);
  process.exit(1);
}
console.log(`  ${rows} records, ${flags.length} flags (weekdays that contradict their date)`);

const dataset = await stage('dataset', () => makeDataset(records));
console.log(
  `  ${dataset.claims.length} claims, ${dataset.values.length} values, ${dataset.conflicts.length} conflicts`,
);
if (!checkOnly) {
  await stage('engine', () => engineFiles(resolve('static/data/engine')));
  await write();
}
console.log(`data ${checkOnly ? 'is valid' : 'is written'} (${seconds(started)})`);

/** Everything is written beside the last good dataset, which is replaced in one step at the end. */
async function write(): Promise<void> {
  const target = resolve('static/data');
  const next = resolve('static/.data-next');
  await rm(next, { recursive: true, force: true });
  await mkdir(`${next}/tables`, { recursive: true });

  const written = await stage('database', () => writeDatabase(`${next}/sorot.duckdb`, tables(dataset)));
  const created =
    records.sources
      .map((source) => source.retrieved)
      .sort()
      .at(-1) ?? '';
  const { bytes, sha256 } = await fileEntry(`${next}/sorot.duckdb`, '');
  const name = `sorot.${sha256.slice(0, 12)}.duckdb`;
  await rename(`${next}/sorot.duckdb`, `${next}/${name}`);
  await gzipFile(`${next}/${name}`, `${next}/${name}.gz`);
  const version = `${created}-${contentHash(Object.values(written).map(({ hash }) => hash))}`;
  const manifest: Manifest = {
    version,
    created,
    engine: 'v1.4.3',
    storage_version: storageVersion,
    files: {
      database: { path: name, bytes, sha256, gzip: await fileEntry(`${next}/${name}.gz`, `${name}.gz`) },
    },
    tables: Object.fromEntries(
      Object.entries(written).map(([table, { rows: count, hash, columns }]) => [
        table,
        { rows: count, hash, columns },
      ]),
    ),
  };
  await stage('downloads', async () => {
    await exportTables(`${next}/${name}`, `${next}/tables`, Object.keys(written));
    const files = await Promise.all(
      Object.entries(written).map(
        async ([table, info]) =>
          [
            table,
            { ...info, file: await fileEntry(`${next}/tables/${table}.csv`, `tables/${table}.csv`) },
          ] as const,
      ),
    );
    await writeFile(
      `${next}/datapackage.json`,
      json(datapackage(version, created, Object.fromEntries(files))),
    );
    await writeFile(`${next}/search.json`, JSON.stringify(searchIndex(records)));
    await writeFile(`${next}/manifest.json`, json(manifest));
  });
  await rename(`${target}/engine`, `${next}/engine`);
  await rm(target, { recursive: true, force: true });
  await rename(next, target);
  console.log(
    `  ${name}: ${size(bytes)}, gzipped ${size(manifest.files.database.gzip.bytes)}; version ${version}`,
  );
}

async function stage<T>(name: string, step: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await step();
  console.log(`${name.padEnd(10)} ${seconds(start)}`);
  return result;
}

function contentHash(hashes: string[]): string {
  return createHash('sha256').update(hashes.join()).digest('hex').slice(0, 8);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function size(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
