import { DownloadError } from './download-error';

/** A file that is served gzipped, and what it must be before it is used. */
export interface PackedFile {
  bytes: number;
  sha256: string;
  gzip: { path: string; bytes: number; sha256: string };
}

export interface DownloadOptions {
  /** told the bytes that have come, at most `gzip.bytes` */
  onProgress?: (loaded: number) => void;
  fetch?: typeof globalThis.fetch;
}

/**
 * Fetches a gzipped file whole and checks its length and SHA-256. What arrives damaged is fetched once more, past the cache.
 * @returns the file as it came, to be kept small and unpacked when it is needed
 * @throws DownloadError
 */
export async function download(base: URL, file: PackedFile, options: DownloadOptions = {}): Promise<Blob> {
  const url = new URL(file.gzip.path, base);
  try {
    return await attempt(url, file, 'default', options);
  } catch (error) {
    if (!(error instanceof DownloadError) || error.reason !== 'corrupt') throw error;
    return await attempt(url, file, 'reload', options);
  }
}

/** The content of a downloaded file. Some hosts unpack `.gz` on the way: then it is there already. */
export async function unpack(blob: Blob, file: PackedFile): Promise<ArrayBuffer> {
  if (blob.size === file.bytes) return await blob.arrayBuffer();
  return await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

async function attempt(
  url: URL,
  file: PackedFile,
  cache: RequestCache,
  { onProgress, fetch = globalThis.fetch }: DownloadOptions,
): Promise<Blob> {
  const response = await fetch(url, { cache }).catch((cause: unknown) => {
    throw new DownloadError('offline', url, { cause });
  });
  if (!response.ok || !response.body) {
    throw new DownloadError('missing', url, { cause: new Error(`status ${response.status}`) });
  }
  const blob = await collect(response.body, Math.max(file.gzip.bytes, file.bytes), (loaded) => {
    onProgress?.(Math.min(loaded, file.gzip.bytes));
  }).catch((cause: unknown) => {
    // a connection that breaks off: the second attempt tells whether it is gone
    throw new DownloadError(cache === 'default' ? 'corrupt' : 'offline', url, { cause });
  });
  const digest = await sha256(blob);
  const whole = [file.gzip, file].some(
    ({ bytes, sha256: expected }) => blob.size === bytes && digest === expected,
  );
  if (!whole) {
    throw new DownloadError('corrupt', url, {
      cause: new Error(`${blob.size} bytes with SHA-256 ${digest}`),
    });
  }
  return blob;
}

async function collect(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  onProgress: (loaded: number) => void,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    loaded += next.value.length;
    onProgress(loaded);
    if (loaded > most) {
      await reader.cancel();
      break;
    }
  }
  return new Blob(chunks);
}

async function sha256(blob: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
