import { getPlatformFeatures } from '@duckdb/duckdb-wasm';
import type { z } from 'zod';
import { download, type PackedFile } from './download';
import { DownloadError } from './download-error';
import { engineManifest } from './engine-manifest';
import { manifest } from './manifest';

/** What the browser needs to open the dataset, kept as it came: a worker that was lost is replaced without a download. */
export interface BrowserFiles {
  worker: URL;
  wasm: Download;
  database: Download;
}

export interface Download {
  file: PackedFile;
  blob: Blob;
}

export interface Progress {
  /** `open`: all bytes are here, the engine starts */
  stage: 'download' | 'open';
  /** bytes of the engine and the dataset together */
  loaded: number;
  total: number;
}

/** Fetches the engine that fits this browser and the dataset. @throws DownloadError */
export async function browserFiles(
  { engine: engineFolder, dataset: datasetFolder }: { engine: URL; dataset: URL },
  onProgress: (progress: Progress) => void,
): Promise<BrowserFiles> {
  const engineUrl = new URL('engine/engine.json', engineFolder);
  const manifestUrl = new URL('manifest.json', datasetFolder);
  const [engine, dataset] = await Promise.all([
    readJson(engineUrl, engineManifest),
    readJson(manifestUrl, manifest),
  ]);
  const { wasmExceptions } = await getPlatformFeatures();
  const { wasm, worker } = engine.bundles[wasmExceptions ? 'eh' : 'mvp'];
  const { database } = dataset.files;

  const total = wasm.gzip.bytes + database.gzip.bytes;
  const parts = { wasm: 0, database: 0 };
  const report = (part: keyof typeof parts) => (bytes: number) => {
    parts[part] = bytes;
    onProgress({ stage: 'download', loaded: parts.wasm + parts.database, total });
  };
  const [wasmBlob, databaseBlob] = await Promise.all([
    download(engineUrl, wasm, { onProgress: report('wasm') }),
    download(manifestUrl, database, { onProgress: report('database') }),
  ]);
  onProgress({ stage: 'open', loaded: total, total });
  return {
    worker: new URL(worker.path, engineUrl),
    wasm: { file: wasm, blob: wasmBlob },
    database: { file: database, blob: databaseBlob },
  };
}

async function readJson<T>(url: URL, schema: z.ZodType<T>): Promise<T> {
  const response = await fetch(url, { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new DownloadError('offline', url, { cause });
  });
  if (!response.ok)
    throw new DownloadError('missing', url, { cause: new Error(`status ${response.status}`) });
  try {
    return schema.parse(await response.json());
  } catch (cause) {
    throw new DownloadError('corrupt', url, { cause });
  }
}
