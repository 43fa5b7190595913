import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves a built site as a plain static host would: precompressed text, one address a page,
 * hash-named files for ever, everything else asked again.
 * @throws where the folder holds no built site
 */
export function siteHandler(folder: string): Handler {
  const notFoundFile = join(folder, '404.html');
  if (!existsSync(notFoundFile)) throw new Error(`no site: ${notFoundFile}; run npm run build first`);
  const notFoundPage = readFileSync(notFoundFile);

  const files = sirv(folder, {
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      // other sites may embed charts in frames that have no origin, and everybody may fetch the data
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader(
        'Cache-Control',
        hashNamed.test(path) ? 'public,max-age=31536000,immutable' : 'no-cache',
      );
    },
    onNoMatch: (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(notFoundPage);
    },
  });

  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (isPageWithoutSlash(folder, pathname)) {
      response.writeHead(308, { Location: `${pathname}/${search}` });
      response.end();
      return;
    }
    if (pathname.endsWith('.gz')) sendPackedFilesAsTheyAre(response);
    files(request, response);
  };
}

const hashNamed = /^\/_app\/immutable\/|\.[0-9a-f]{8,}\.[a-z0-9.]+$/;

/** Pages refer to their files relatively, so each has one address: the one that ends in a slash. */
function isPageWithoutSlash(folder: string, pathname: string): boolean {
  if (pathname.endsWith('/') || /\.[a-z0-9]+$/i.test(pathname) || pathname.startsWith('//')) return false;
  try {
    return existsSync(join(folder, decodeURIComponent(pathname), 'index.html'));
  } catch {
    return false;
  }
}

/** sirv marks a requested `.gz` as encoded text; the app asks for such a file to unpack and check it itself. */
function sendPackedFilesAsTheyAre(response: ServerResponse) {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    headers?: Headers,
  ) => ServerResponse;
  response.writeHead = ((status: number, headers: Headers = {}) => {
    const { 'Content-Encoding': encoding, ...rest } = headers;
    return writeHead(status, encoding === undefined ? rest : { ...rest, 'Content-Type': 'application/gzip' });
  }) as typeof response.writeHead;
}

type Headers = Record<string, string | number>;
