import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteHandler } from './site-handler';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-serve-'));
  mkdirSync(join(folder, 'regions'));
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, '_app/immutable'), { recursive: true });
  writeFileSync(join(folder, '404.html'), 'tidak ditemukan');
  writeFileSync(join(folder, 'regions/index.html'), 'wilayah');
  writeFileSync(join(folder, 'regions/index.html.gz'), gzipSync('wilayah'));
  writeFileSync(join(folder, 'data/engine.0123abcd.wasm.gz'), gzipSync('mesin'));
  writeFileSync(join(folder, '_app/immutable/app.js'), 'export {}');
  server = createServer(siteHandler(folder));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('a page is sent compressed to a browser that takes it', async () => {
  const { status, headers } = await ask('/regions/', { 'accept-encoding': 'gzip' });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'no-cache',
  });
});

test('a page is sent plain to a browser that does not', async () => {
  const { headers, body } = await ask('/regions/', {});
  expect(headers['content-encoding']).toBeUndefined();
  expect(body.toString()).toBe('wilayah');
});

test('a packed file is sent as bytes, never as an encoding', async () => {
  const { headers, body } = await ask('/data/engine.0123abcd.wasm.gz', { 'accept-encoding': 'gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['content-type']).toBe('application/gzip');
  expect(headers['content-length']).toBe(String(gzipSync('mesin').length));
  expect(body).toEqual(gzipSync('mesin'));
});

test.each(['/data/engine.0123abcd.wasm.gz', '/_app/immutable/app.js'])(
  '%s is kept for ever',
  async (path) => {
    expect((await ask(path, {})).headers['cache-control']).toBe('public,max-age=31536000,immutable');
  },
);

test('a page without its last slash is sent to the one with it, query kept', async () => {
  const { status, headers } = await ask('/regions?q=ogan', {});
  expect(status).toBe(308);
  expect(headers.location).toBe('/regions/?q=ogan');
});

test.each(['/nowhere/', '/nowhere', '/regions/x.json', '/%ff', '//regions'])(
  '%s answers 404 with its page',
  async (path) => {
    const { status, body } = await ask(path, {});
    expect(status).toBe(404);
    expect(body.toString()).toBe('tidak ditemukan');
  },
);

test('an unchanged page is not sent again', async () => {
  const { headers } = await ask('/regions/', {});
  expect((await ask('/regions/', { 'if-none-match': headers.etag })).status).toBe(304);
});

test('a folder without a site is refused', () => {
  expect(() => siteHandler(join(folder, 'regions'))).toThrow('run npm run build first');
});

interface Answer {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** node:http, because fetch would unpack the body. */
function ask(path: string, headers: Record<string, string | undefined>): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => {
    get({ port, host: '127.0.0.1', path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on('error', fail);
  });
}
