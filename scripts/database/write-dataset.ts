import { ascending } from 'd3';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/lib/database/manifest';
import type { CatalogueTable } from '../../src/lib/schema/catalogue';
import type { CheckResult, Quality } from '../../src/lib/schema/quality';
import type { Dataset } from '../dataset/dataset';
import { evidenceIndex } from '../exports/evidence-index';
import { glyphs } from '../exports/glyphs';
import { queryTexts } from '../exports/query-texts';
import { current } from '../versions/current';
import type { History } from '../versions/history';
import { layOutDatabases } from '../versions/kept-databases';
import { versionHistory } from '../versions/next-version';
import { dataPackage } from '../catalogue/data-package';
import { makeCatalogue } from '../catalogue/make-catalogue';
import type { CatalogueTexts } from '../catalogue/read-texts';
import { refuseErrors, runChecks } from '../catalogue/run-checks';
import { fileEntry, type FileEntry } from './file-entry';
import { lexiconOf, publishersOf } from './lexicon';
import { manifestOf, namedDatabase } from './named-database';
import { replaceDirectory } from './replace-directory';
import { searchIndex } from './search-index';
import { withDatabase } from './with-database';
import { exportTables, tableFormats, type WrittenTable } from './write-database';

const checksumFile = 'SHA256SUMS';

/** Runs one step of the build; `summary` says in a line what it did. */
export type Stage = <T>(
  name: string,
  step: () => T | Promise<T>,
  summary: (result: T) => string,
) => Promise<T>;

/** What is said of the data, beside the facts. */
export interface Said {
  /** The versions that were released, and where their databases are kept. */
  history: History;
  databases: string;
  texts: CatalogueTexts;
}

/**
 * Writes all that readers fetch. A build that fails or is killed leaves the last good dataset in the directory.
 */
export async function writeDataset(
  directory: string,
  dataset: Dataset,
  { history, databases, texts }: Said,
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
      () => downloads(next, dataset, manifest),
      () => `${Object.keys(written).length} tables as CSV; version ${manifest.version}`,
    );
    await stage(
      'catalogue',
      () => catalogue(next, manifest, written, texts),
      (checks) => {
        const fresh = checks.filter(({ state }) => state === 'new').map(({ id }) => id);
        return `${checks.length} checks${fresh.length > 0 ? `, more failures than known: ${fresh.join(', ')}` : ''}`;
      },
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

async function downloads(directory: string, dataset: Dataset, manifest: Manifest): Promise<void> {
  await mkdir(join(directory, 'tables'));
  await exportTables(
    join(directory, manifest.files.database.path),
    join(directory, 'tables'),
    Object.keys(manifest.tables),
  );
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

/** What the data are, and whether they hold together. @throws where they do not */
async function catalogue(
  directory: string,
  { version, created, files: { database } }: Manifest,
  written: Record<string, WrittenTable>,
  texts: CatalogueTexts,
): Promise<CheckResult[]> {
  const built = Object.fromEntries(
    await Promise.all(
      Object.entries(written).map(
        async ([name, table]) => [name, { ...table, files: await tableFiles(directory, name) }] as const,
      ),
    ),
  );
  await writeFile(join(directory, checksumFile), checksums(database, built));
  return await withDatabase(join(directory, database.path), async (connection) => {
    const described = await makeCatalogue(connection, { version, created }, built, texts);
    const checks = await runChecks(connection, texts.checks);
    refuseErrors(checks);
    await writeFile(join(directory, 'catalogue.json'), json(described));
    await writeFile(join(directory, 'datapackage.json'), json(dataPackage(described)));
    await writeFile(join(directory, 'quality.json'), json({ version, checks } satisfies Quality));
    return checks;
  });
}

async function tableFiles(directory: string, name: string): Promise<CatalogueTable['files']> {
  return await Promise.all(
    tableFormats.map(async (format) => {
      const path = `tables/${name}.${format}`;
      return { format, ...(await fileEntry(join(directory, path), path)) };
    }),
  );
}

/** Of the database and every table in every format, as `sha256sum --check` reads it. */
function checksums(database: FileEntry, built: Record<string, { files: FileEntry[] }>): string {
  const files = [database, ...Object.values(built).flatMap((table) => table.files)];
  return files
    .sort((one, other) => ascending(one.path, other.path))
    .map(({ sha256, path }) => `${sha256}  ${path}\n`)
    .join('');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function size(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
