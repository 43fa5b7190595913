import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { paraglide } from './paraglide.config.js';

// Pages and snapshots must not depend on where they are built.
process.env.TZ = 'UTC';

// `npm run check` draws it anew, and a test says when it is out of date.
if (!existsSync('src/lib/geo/coast.json')) {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-coast.ts']);
}

// The message compiler leaves handles open that hold a finished run for ten seconds, and reports to its reader: where
// nothing is bundled it gets its own process.
const unbundled = process.env['VITEST'] === 'true' || process.env['SOROT_EXPORT'] === 'true';
if (unbundled) execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-messages.ts']);

const tests = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];
const replacing = [
  'src/lib/database/reader-{database,facts}.test.ts',
  'src/routes/embed/embed.server.test.ts',
];

export default defineConfig({
  plugins: [unbundled ? [] : paraglideVitePlugin(paraglide), sveltekit(), embedReader()],
  define: { __TERMS__: JSON.stringify(termNames()) },
  server: { fs: { allow: ['data/stories'] } },
  // a worker loads what it seldom needs only then
  worker: { format: 'es' },
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  test: {
    environment: 'node',
    // a worker of its own costs each file most of a second: only tests that replace modules need one
    projects: [
      { extends: true, test: { name: 'shared', include: tests, exclude: replacing, isolate: false } },
      { extends: true, test: { name: 'alone', include: replacing } },
    ],
  },
});

/** The script of embedded charts, whose pages have none of SvelteKit's: a file of its own, at an address that stays. */
function embedReader(): Plugin {
  return {
    name: 'sorot-embed-reader',
    apply: 'build',
    buildStart() {
      if (this.environment.name === 'client')
        this.emitFile({ type: 'chunk', id: 'src/routes/embed/reader.ts', fileName: '_app/embed.js' });
    },
  };
}

/** Every page knows which words the glossary explains; names of places are everyday words. */
function termNames() {
  return readFileSync('data/reference/glossary.jsonl', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; term: string; topic: string })
    .filter(({ topic }) => topic !== 'place')
    .map(({ id, term }) => ({ id, term }));
}
