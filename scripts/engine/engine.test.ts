import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineManifest, type EngineManifest } from '../../src/lib/database/engine-manifest';
import { engineFiles } from './engine';

// One popular host refuses larger files.
const largest = 25 * 1024 * 1024;

let directory: string;
let manifest: EngineManifest;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sorot-engine-'));
  await writeFile(join(directory, 'duckdb-eh.00000000.wasm.gz'), 'an invented engine of an earlier version');
  await engineFiles(directory);
  manifest = engineManifest.parse(JSON.parse(await readFile(join(directory, 'engine.json'), 'utf8')));
}, 120_000);

afterAll(() => rm(directory, { recursive: true }));

test('the engine is the version that is installed', async () => {
  const installed = JSON.parse(
    await readFile('node_modules/@duckdb/duckdb-wasm/package.json', 'utf8'),
  ) as object;
  expect(installed).toMatchObject({ name: manifest.name, version: manifest.version });
});

test.each(['eh', 'mvp'] as const)('%s unpacks to the installed file', async (name) => {
  const { wasm, worker } = manifest.bundles[name];
  const packed = await readFile(join(directory, wasm.gzip.path));
  const inflated = gunzipSync(packed);
  expect([packed.length, sha256(packed)]).toEqual([wasm.gzip.bytes, wasm.gzip.sha256]);
  expect([inflated.length, sha256(inflated)]).toEqual([wasm.bytes, wasm.sha256]);
  expect(inflated.equals(await readFile(`node_modules/@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`))).toBe(
    true,
  );
  expect(packed.length).toBeLessThan(largest);
  expect(sha256(await readFile(join(directory, worker.path)))).toBe(worker.sha256);
});

test('only what the manifest names is there', async () => {
  const named = Object.values(manifest.bundles).flatMap(({ wasm, worker }) => [wasm.gzip.path, worker.path]);
  expect((await readdir(directory)).sort()).toEqual(['engine.json', ...named].sort());
});

test('what is there already is not made again', async () => {
  const file = join(directory, manifest.bundles.eh.wasm.gzip.path);
  const before = await stat(file);
  await engineFiles(directory);
  expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
});

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
