import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { open, readManifest } from '../../src/lib/database/node.server';
import { datasetVersion, versionHistory } from '../../src/lib/schema/dataset-version';
import { factCells } from '../versions/fact-cells';
import type { History } from '../versions/history';
import { keepDatabase } from '../versions/kept-databases';
import { readTexts } from '../catalogue/read-texts';
import { fileEntry } from './file-entry';
import { smallDataset } from './fixtures/small-dataset';
import { noHistory } from '../versions/read-history';
import { writeDataset, type Said, type Stage } from './write-dataset';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const quiet: Stage = async (_, step) => await step();

const { texts } = await readTexts('data/catalogue');

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sorot-dataset-'));
  data = join(folder, 'data');
});

afterEach(() => rm(folder, { recursive: true }));

test('the manifest is true of the files', async () => {
  const manifest = await writeDataset(data, smallDataset(), nothingReleased(), makeEngine('engine 1'), quiet);
  expect(readManifest(data)).toEqual(manifest);
  const { gzip, ...database } = manifest.files.database;
  for (const entry of [database, gzip]) {
    expect(await fileEntry(join(data, entry.path), entry.path)).toEqual(entry);
  }
  expect(await holders()).toEqual(['Budi Karangan']);
  expect((await readdir(data)).sort()).toEqual(
    [
      'SHA256SUMS',
      'catalogue.json',
      'datapackage.json',
      'engine',
      'exports',
      'extract',
      'manifest.json',
      'quality.json',
      'search.json',
      'tables',
      'versions.json',
      database.path,
      gzip.path,
    ].sort(),
  );
});

test('versions.json has what the data hold beyond the last release, and nothing once they are released', async () => {
  const { records } = smallDataset();
  const unreleased = await historyAfter(noHistory());
  expect(unreleased).toEqual({ versions: [], unreleased: expect.objectContaining({ records: 2 }) as object });
  const version = datasetVersion.parse(unreleased.unreleased);
  const released: History = { versions: [version], released: { tables: [], facts: factCells(records) } };
  await expect(historyAfter(released)).rejects.toThrow(
    `${version.version} was released without its database`,
  );
  await keepDatabase(join(folder, 'databases'), data, readManifest(data));
  expect(await historyAfter(released)).toEqual({ versions: [version], unreleased: null });
  const kept = join(data, 'versions', version.version);
  expect(readManifest(kept).version).toBe(version.version);
  expect(await holders(kept)).toEqual(['Budi Karangan']);
});

test('a new dataset takes the place of the old one, and the engine is carried along', async () => {
  await writeDataset(data, smallDataset(), nothingReleased(), makeEngine('engine 1'), quiet);
  let carried = '';
  await writeDataset(
    data,
    smallDataset('Siti Rekaan'),
    nothingReleased(),
    async (directory) => {
      carried = await readFile(join(directory, 'engine.json'), 'utf8');
    },
    quiet,
  );
  expect(carried).toBe('engine 1');
  expect(await holders()).toEqual(['Siti Rekaan']);
  expect(await readFile(join(data, 'engine/engine.json'), 'utf8')).toBe('engine 1');
});

test.each(['engine', 'database', 'downloads', 'catalogue'])(
  'a build that fails after its stage %s leaves manifest, database and engine as they were',
  async (last) => {
    const before = await writeDataset(data, smallDataset(), nothingReleased(), makeEngine('engine 1'), quiet);
    const failing: Stage = async (name, step) => {
      const result = await step();
      if (name === last) throw new Error('disk full');
      return result;
    };
    await expect(
      writeDataset(data, smallDataset('Siti Rekaan'), nothingReleased(), makeEngine('engine 2'), failing),
    ).rejects.toThrow('disk full');
    await expectUntouched(before);
  },
);

test('a value that does not fit its column stops the build half-way, names its place and changes nothing', async () => {
  const before = await writeDataset(data, smallDataset(), nothingReleased(), makeEngine('engine 1'), quiet);
  const bad = smallDataset();
  Object.assign(bad.records.officials[0] ?? {}, { post: 7 });
  await expect(writeDataset(data, bad, nothingReleased(), makeEngine('engine 2'), quiet)).rejects.toThrow(
    'membership.post: not a VARCHAR: 7',
  );
  await expectUntouched(before);
});

async function expectUntouched(before: unknown): Promise<void> {
  expect(readManifest(data)).toEqual(before);
  expect(await holders()).toEqual(['Budi Karangan']);
  expect(await readFile(join(data, 'engine/engine.json'), 'utf8')).toBe('engine 1');
  expect(await readdir(folder)).toEqual(['data']);
}

async function historyAfter(history: History) {
  const databases = join(folder, 'databases');
  await writeDataset(data, smallDataset(), { history, databases, texts }, makeEngine('engine 1'), quiet);
  return versionHistory.parse(JSON.parse(await readFile(join(data, 'versions.json'), 'utf8')));
}

/** What a reader of the directory gets. */
async function holders(directory = data): Promise<string[]> {
  const database = await open(join(directory, readManifest(directory).files.database.path));
  const row = z.object({ name: z.string() });
  const sql = 'SELECT name FROM membership';
  const rows = await database.query({ name: 'holders', sql, params: () => [], row, examples: [] }, undefined);
  await database.close();
  return rows.map(({ name }) => name);
}

function nothingReleased(): Said {
  return { history: noHistory(), databases: join(folder, 'databases'), texts };
}

function makeEngine(text: string) {
  return async (directory: string) => {
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'engine.json'), text);
  };
}
