import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import { storyComponents } from './src/routes/stories/story-components.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  extensions: ['.svelte', '.md'],
  // quotation marks and dashes are those of the writer
  preprocess: [vitePreprocess(), mdsvex({ extensions: ['.md'], smartypants: false }), storyComponents],
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html' }),
    // A page's styles travel in the page: on a slow line a second request costs more than their few kilobytes.
    inlineStyleThreshold: 16_384,
    prerender: {
      // One page at a time: while a page is drawn, Kit's base path is that of the page, for every other page too.
      concurrency: 1,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      handleUnseenRoutes: 'fail',
    },
    typescript: { config: includeScripts },
  },
};

/** @param {{ include?: string[] }} config */
function includeScripts({ include }) {
  include?.push('../scripts/**/*.ts', '../scripts/**/*.mjs', '../*.ts', '../*.js');
}
