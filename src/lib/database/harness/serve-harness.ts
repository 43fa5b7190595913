import { createReadStream, existsSync, mkdtempSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

export interface ServedHarness {
  origin: string;
  /** paths that were asked for */
  asked: string[];
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.gz': 'application/gzip',
};

/** Builds the harness, or another script, into a temporary folder and serves it, with `data` beside it, on a port of its own. */
export async function serveHarness(
  data: string,
  entry = 'src/lib/database/harness/harness.ts',
): Promise<ServedHarness> {
  const engine = resolve('static/data/engine');
  if (!existsSync(engine)) throw new Error(`no engine: ${engine}; run npm run data first`);
  const built = await buildHarness(entry);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>harness</title><script type="module" src="/harness.js"></script>');
    } else if (pathname === '/harness.js') {
      send(join(built, 'harness.js'), response);
    } else if (pathname.startsWith('/data/engine/')) {
      send(join(engine, pathname.slice('/data/engine/'.length)), response);
    } else {
      send(join(data, pathname.replace(/^\/data\//, '')), response);
    }
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () => closeServer(server),
  };
}

/** Everything that is meant for another origin goes through a proxy, which keeps count and lets nothing out. */
export async function recordingProxy(): Promise<{
  server: string;
  foreign: string[];
  close: () => Promise<void>;
}> {
  const foreign: string[] = [];
  const proxy = createServer((request, response) => {
    foreign.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    foreign.push(request.url ?? '');
    socket.destroy();
  });
  return { server: `http://127.0.0.1:${await listen(proxy)}`, foreign, close: () => closeServer(proxy) };
}

async function buildHarness(entry: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sorot-harness-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      minify: false,
      lib: { entry: resolve(entry), formats: ['es'], fileName: 'harness' },
    },
  });
  return outDir;
}

function send(file: string, response: ServerResponse): void {
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(file)];
  if (type) response.setHeader('content-type', type);
  if (/\.[0-9a-f]{8,}\./.test(file)) response.setHeader('cache-control', 'public,max-age=31536000,immutable');
  createReadStream(file).pipe(response);
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      done((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}
