/** Why bytes could not be had, in terms that a page can say plainly. */
export type DownloadFailure = 'offline' | 'corrupt' | 'missing';

export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(
    readonly reason: DownloadFailure,
    address: string,
    options?: ErrorOptions,
  ) {
    super(`download failed: ${address}: ${reason}`, options);
  }
}

export interface Expected {
  bytes: number;
  sha256: string;
}

export interface DownloadOptions {
  onProgress?: (loaded: number) => void;
  fetch?: typeof globalThis.fetch;
}

/**
 * Fetches a gzipped file whole, checks its length and SHA-256 before use and inflates it. A damaged or truncated
 * download is fetched once more, past the cache.
 */
export async function download(
  address: string,
  expected: Expected,
  options: DownloadOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await attempt(address, expected, 'default', options);
  } catch (error) {
    if (!(error instanceof DownloadError) || error.reason !== 'corrupt') throw error;
    return await attempt(address, expected, 'reload', options);
  }
}

async function attempt(
  address: string,
  expected: Expected,
  cache: RequestCache,
  { onProgress, fetch = globalThis.fetch }: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(address, { cache });
  } catch (cause) {
    throw new DownloadError('offline', address, { cause });
  }
  if (!response.ok || !response.body) throw new DownloadError('missing', address);
  const bytes = await collect(response.body, expected.bytes, address, onProgress);
  if (bytes === null || (await sha256(bytes)) !== expected.sha256)
    throw new DownloadError('corrupt', address);
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}

async function collect(
  body: ReadableStream<Uint8Array>,
  length: number,
  address: string,
  onProgress?: (loaded: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = new Uint8Array(length);
  let loaded = 0;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (loaded + value.length > length) return null;
      bytes.set(value, loaded);
      loaded += value.length;
      onProgress?.(loaded);
    }
  } catch (cause) {
    throw new DownloadError('corrupt', address, { cause });
  }
  return loaded === length ? bytes : null;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
