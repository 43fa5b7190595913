import type { Handle } from '@sveltejs/kit';
import { paraglideMiddleware } from '$lib/paraglide/server';

export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html
          .replace('%lang%', locale)
          .replace('<!--fallback-->', event.url.pathname === fallbackPath ? noScriptNotFound : ''),
      // embedded charts fetch no fonts
      preload: ({ type }) =>
        type === 'js' ||
        type === 'css' ||
        (type === 'font' && event.route.id?.startsWith('/embed/') !== true),
    }),
  );

// The page for unknown addresses is drawn by its script, in the language of the address.
const fallbackPath = '/[fallback]';
const noScriptNotFound = `<noscript>
      <p lang="id">Halaman tidak ditemukan. <a href="/">Ke halaman depan</a></p>
      <p lang="en">Page not found. <a href="/en/">To the front page</a></p>
    </noscript>`;
