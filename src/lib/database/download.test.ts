import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { download, unpack, type PackedFile } from './download';

// an invented file and invented networks
const content = new Uint8Array(new TextEncoder().encode('isi berkas '.repeat(500)));
const gzip = new Uint8Array(gzipSync(content));
const file: PackedFile = { ...entry(content), gzip: { path: 'x.gz', ...entry(gzip) } };
const base = new URL('http://localhost/data/manifest.json');

type Answer = () => Response;

const good: Answer = () => new Response(gzip);
const unpackedByHost: Answer = () => new Response(content);
const truncated: Answer = () => new Response(gzip.slice(0, -20));
const damaged: Answer = () => new Response(gzip.map((byte, index) => (index === 30 ? byte ^ 1 : byte)));
const longer: Answer = () => new Response(new Uint8Array([...content, ...content]));
const page: Answer = () => new Response('<!doctype html>');
const absent: Answer = () => new Response('', { status: 404 });
const broken: Answer = () => new Response('', { status: 503 });
const offline: Answer = () => {
  throw new TypeError('Failed to fetch');
};
const breaksOff: Answer = () =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.enqueue(gzip.slice(0, 10));
        controller.error(new TypeError('network error'));
      },
    }),
  );

test.each([good, unpackedByHost])('what arrives whole is unpacked (%o)', async (answer) => {
  const { fetch, asked } = network(answer);
  const blob = await download(base, file, { fetch });
  expect(new Uint8Array(await unpack(blob, file))).toEqual(content);
  expect(asked).toEqual([['http://localhost/data/x.gz', 'default']]);
});

test('progress grows and ends at the size that was announced', async () => {
  const chunks = [gzip.slice(0, 20), gzip.slice(20, 50), gzip.slice(50)];
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const { fetch } = network(() => new Response(body));
  const seen: number[] = [];
  await download(base, file, { fetch, onProgress: (loaded) => seen.push(loaded) });
  expect(seen).toEqual([20, 50, gzip.length]);
});

test('progress stays within what was announced when the host unpacks', async () => {
  const { fetch } = network(unpackedByHost);
  const seen: number[] = [];
  await download(base, file, { fetch, onProgress: (loaded) => seen.push(loaded) });
  expect(Math.max(...seen)).toBe(gzip.length);
});

test.each([truncated, damaged, longer, page, breaksOff])(
  'what arrives damaged is asked once more, past the cache (%o)',
  async (first) => {
    const { fetch, asked } = network(first, good);
    const blob = await download(base, file, { fetch });
    expect(new Uint8Array(await unpack(blob, file))).toEqual(content);
    expect(asked.map(([, cache]) => cache)).toEqual(['default', 'reload']);
  },
);

test.each([
  ['corrupt', [truncated, truncated], 2],
  ['corrupt', [damaged, damaged], 2],
  ['corrupt', [damaged, longer], 2],
  ['missing', [absent], 1],
  ['missing', [broken], 1],
  ['missing', [damaged, absent], 2],
  ['offline', [offline], 1],
  ['offline', [truncated, offline], 2],
  ['offline', [breaksOff, breaksOff], 2],
] as const)('%s is told apart: %o', async (reason, answers, calls) => {
  const { fetch, asked } = network(...answers);
  await expect(download(base, file, { fetch })).rejects.toMatchObject({ name: 'DownloadError', reason });
  expect(asked).toHaveLength(calls);
});

function entry(bytes: Uint8Array) {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Answers one request after another, as often as there are answers. */
function network(...answers: Answer[]) {
  const asked: [url: string, cache: string | undefined][] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const answer = answers[asked.length];
    asked.push([new Request(input).url, init?.cache]);
    if (!answer) return Promise.reject(new Error('asked too often'));
    return new Promise((resolve) => {
      resolve(answer());
    });
  };
  return { fetch, asked };
}
