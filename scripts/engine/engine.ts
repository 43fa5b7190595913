import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineManifest } from '../../src/lib/database/engine-manifest';
import { fileEntry, gzipFile, type FileEntry } from '../database/file-entry';

type Bundle = EngineManifest['bundles']['eh'];

const packageName = '@duckdb/duckdb-wasm';

/**
 * Puts the browser's engine beside the dataset, every file named by its hash: the WebAssembly gzipped once (one
 * popular host refuses files over 25 MiB, and compressing it at each build would be waste), the workers as they are.
 */
export async function engineFiles(directory: string): Promise<void> {
  const distribution = dirname(createRequire(import.meta.url).resolve(packageName));
  const packageFile = await readFile(join(distribution, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(packageFile) as { version: string };
  await mkdir(directory, { recursive: true });
  const bundles = {
    eh: await bundle(distribution, directory, 'eh'),
    mvp: await bundle(distribution, directory, 'mvp'),
  };
  const manifest: EngineManifest = { name: packageName, version, bundles };
  await writeFile(join(directory, 'engine.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await removeOthers(directory, manifest);
}

async function bundle(distribution: string, directory: string, name: 'eh' | 'mvp'): Promise<Bundle> {
  const wasm = join(distribution, `duckdb-${name}.wasm`);
  const worker = join(distribution, `duckdb-browser-${name}.worker.js`);
  const { bytes, sha256 } = await fileEntry(wasm, '');
  const packed = await place(directory, `duckdb-${name}.${short(sha256)}.wasm.gz`, (target) =>
    gzipFile(wasm, target),
  );
  const workerName = `duckdb-${name}.${short((await fileEntry(worker, '')).sha256)}.worker.js`;
  return {
    wasm: { bytes, sha256, gzip: packed },
    worker: await place(directory, workerName, (target) => copyFile(worker, target)),
  };
}

/** Makes the file unless it is there: its name says what is in it, and it only gets its name once it is whole. */
async function place(
  directory: string,
  name: string,
  make: (target: string) => Promise<void>,
): Promise<FileEntry> {
  const target = join(directory, name);
  if (!existsSync(target)) {
    await make(`${target}.part`);
    await rename(`${target}.part`, target);
  }
  return await fileEntry(target, name);
}

/** Engines of earlier versions would be published for ever. */
async function removeOthers(directory: string, { bundles }: EngineManifest): Promise<void> {
  const kept = Object.values(bundles).flatMap(({ wasm, worker }) => [wasm.gzip.path, worker.path]);
  const others = (await readdir(directory)).filter((name) => name !== 'engine.json' && !kept.includes(name));
  await Promise.all(others.map((name) => rm(join(directory, name))));
}

function short(sha256: string): string {
  return sha256.slice(0, 8);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await engineFiles(resolve('static/data/engine'));
