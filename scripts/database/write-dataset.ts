import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/lib/database/manifest';
import type { Dataset } from '../dataset/dataset';
import { evidenceIndex } from '../exports/evidence-index';
import { glyphs } from '../exports/glyphs';
import { queryTexts } from '../exports/query-texts';
import { current } from '../versions/current';
import type { History } from '../versions/history';
import { layOutDatabases } from '../versions/kept-databases';
import { versionHistory } from '../versions/next-version';
import { datapackage } from './datapackage';
import { fileEntry } from './file-entry';
import { lexiconOf, publishersOf } from './lexicon';
import { manifestOf, namedDatabase } from './named-database';
import { replaceDirectory } from './replace-directory';
import { searchIndex } from './search-index';
import { exportTables, type WrittenTable } from './write-database';

const checksumFile = 'SHA256SUMS';

/** Runs one step of the build; `summary` says in a line what it did. */
export type Stage = <T>(
  name: string,
  step: () => T | Promise<T>,
  summary: (result: T) => string,
) => Promise<T>;

/** The versions that were released, and where their databases are kept. */
export interface Released {
  history: History;
  databases: string;
}

/**
 * Writes all that readers fetch. A build that fails or is killed leaves the last good dataset in the directory.
 */
export async function writeDataset(
  directory: string,
  dataset: Dataset,
  { history, databases }: Released,
  makeEngine: (directory: string) => Promise<void>,
  stage: Stage,
): Promise<Manifest> {
  return await replaceDirectory(directory, async (next) => {
    await stage(
      'engine',
      () => engine(join(directory, 'engine'), join(next, 'engine'), makeEngine),
      (files) => `${files} files`,
    );
    const { database, written } = await stage(
      'database',
      () => namedDatabase(next, dataset),
      ({ database: { path, bytes, gzip } }) => `${path}: ${size(bytes)}, gzipped ${size(gzip.bytes)}`,
    );
    const now = current(dataset.records, written);
    const manifest = manifestOf(now, { database, written });
    await stage(
      'downloads',
      () => downloads(next, dataset, manifest, written),
      () => `${Object.keys(written).length} tables as CSV; version ${manifest.version}`,
    );
    await writeFile(join(next, 'versions.json'), json(versionHistory(history, now)));
    const versions = history.versions.map(({ version }) => version);
    await stage(
      'kept',
      () => layOutDatabases(databases, versions, join(next, 'versions')),
      () => `databases of ${versions.length} released versions`,
    );
    return manifest;
  });
}

/** Files of the last engine are carried along: compressing them takes longer than all the rest. */
async function engine(
  last: string,
  next: string,
  makeEngine: (directory: string) => Promise<void>,
): Promise<number> {
  if (existsSync(last)) await cp(last, next, { recursive: true });
  await makeEngine(next);
  return (await readdir(next)).length;
}

async function downloads(
  directory: string,
  dataset: Dataset,
  manifest: Manifest,
  written: Record<string, WrittenTable>,
): Promise<void> {
  await mkdir(join(directory, 'tables'));
  await exportTables(
    join(directory, manifest.files.database.path),
    join(directory, 'tables'),
    Object.keys(written),
  );
  const described = await Promise.all(
    Object.entries(written).map(async ([name, table]) => {
      const path = `tables/${name}.csv`;
      return { ...table, name, file: await fileEntry(join(directory, path), path) };
    }),
  );
  await writeFile(join(directory, checksumFile), await checksums(directory));
  const { version, created } = manifest;
  await writeFile(join(directory, 'datapackage.json'), json(datapackage(version, created, described)));
  await mkdir(join(directory, 'exports'));
  for (const [name, content] of Object.entries({
    glyphs: glyphs(),
    evidence: evidenceIndex(dataset),
    queries: await queryTexts(),
  })) {
    await writeFile(join(directory, 'exports', `${name}.json`), JSON.stringify(content));
  }
  await writeFile(join(directory, 'search.json'), JSON.stringify(searchIndex(dataset.records)));
  await mkdir(join(directory, 'extract'));
  await writeFile(join(directory, 'extract/lexicon.json'), JSON.stringify(lexiconOf(dataset.records)));
  await writeFile(join(directory, 'extract/publishers.json'), JSON.stringify(publishersOf(dataset.records)));
  await writeFile(join(directory, 'manifest.json'), json(manifest));
}

/** Of the database and every table in every format, as `sha256sum --check` reads it. */
async function checksums(directory: string): Promise<string> {
  const names = [
    ...(await readdir(directory)),
    ...(await readdir(join(directory, 'tables'))).map((name) => `tables/${name}`),
  ];
  const files = names.filter((name) => /\.(duckdb|csv|parquet|jsonl)$/.test(name)).sort();
  const entries = await Promise.all(files.map((name) => fileEntry(join(directory, name), name)));
  return entries.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function size(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
