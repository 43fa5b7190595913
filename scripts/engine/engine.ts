import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileEntry, gzipFile } from '../database/file-entry';
import type { EngineManifest } from '../../src/lib/database/engine-manifest';

const require = createRequire(import.meta.url);

/**
 * Puts the browser's engine beside the dataset: the WebAssembly gzipped once (one popular host refuses files over
 * 25 MiB, and compressing 34 MB at each build would be waste), the workers as they are.
 */
export async function engineFiles(directory: string): Promise<void> {
  const distribution = dirname(require.resolve('@duckdb/duckdb-wasm'));
  const packageFile = join(distribution, '..', 'package.json');
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  await mkdir(directory, { recursive: true });
  const bundles = {} as EngineManifest['bundles'];
  for (const bundle of ['eh', 'mvp'] as const) {
    const wasm = join(distribution, `duckdb-${bundle}.wasm`);
    const bytes = await readFile(wasm);
    const name = `duckdb-${bundle}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.wasm.gz`;
    const target = join(directory, name);
    if (!existsSync(target)) {
      await gzipFile(wasm, `${target}.part`);
      await rename(`${target}.part`, target);
    }
    const worker = `duckdb-browser-${bundle}.${version}.worker.js`;
    await copyFile(join(distribution, `duckdb-browser-${bundle}.worker.js`), join(directory, worker));
    bundles[bundle] = { wasm: { ...(await fileEntry(target, name)), inflated: bytes.length }, worker };
  }
  const manifest: EngineManifest = { version, bundles };
  await writeFile(join(directory, 'engine.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
