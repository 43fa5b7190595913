import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { download, DownloadError } from './download';

// an invented file and invented networks
const content = new TextEncoder().encode('isi berkas '.repeat(500));
const gzip = new Uint8Array(gzipSync(content));
const expected = { bytes: gzip.length, sha256: createHash('sha256').update(gzip).digest('hex') };

function network(...answers: (() => Response)[]) {
  let calls = 0;
  const fetch = () => {
    const answer = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    try {
      return Promise.resolve((answer ?? good)());
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return { fetch, calls: () => calls };
}

const good = () => new Response(gzip);
const truncated = () => new Response(gzip.slice(0, -20));
const damaged = () => new Response(gzip.map((byte, index) => (index === 30 ? byte ^ 1 : byte)));
const longer = () => new Response(new Uint8Array([...gzip, 0]));
const absent = () => new Response('', { status: 404 });
const offline = (): Response => {
  throw new TypeError('Failed to fetch');
};

describe('download', () => {
  it('inflates what arrives whole and tells its progress', async () => {
    const seen: number[] = [];
    const bytes = await download('/x.gz', expected, {
      fetch: network(good).fetch,
      onProgress: (loaded) => seen.push(loaded),
    });
    expect(bytes).toEqual(content);
    expect(seen.at(-1)).toBe(gzip.length);
  });

  it.each([truncated, damaged, longer])('fetches once more what arrives damaged', async (first) => {
    const { fetch, calls } = network(first, good);
    expect(await download('/x.gz', expected, { fetch })).toEqual(content);
    expect(calls()).toBe(2);
  });

  it.each([
    ['corrupt', truncated, 2],
    ['missing', absent, 1],
    ['offline', offline, 1],
  ] as const)('reports %s', async (reason, answer, calls) => {
    const { fetch, calls: made } = network(answer);
    const error: unknown = await download('/x.gz', expected, { fetch }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ reason });
    expect(made()).toBe(calls);
  });
});
