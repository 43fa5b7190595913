import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What is the same for both engines, and Node's own engine; the browser's stays in the browser. */
const databaseFilesForScripts = ['query', 'manifest', 'engine-manifest', 'node.server'].map(
  (file) => `database/${file}`,
);

/** How a question is asked, and what rows of the reader's own look like. */
const databaseFilesForDesk = ['query', 'local-rows', 'local-prefix'].map((file) => `database/${file}`);

/** Which rooms a room may import from, besides itself. Anything that is not listed is refused. */
const rooms: Record<string, string[]> = {
  schema: [],
  format: ['schema'],
  i18n: [],
  styles: [],
  filters: ['schema', 'format'],
  queries: ['schema', 'format', 'filters', 'database/query'],
  selection: ['schema', 'filters', 'queries', 'database/query'],
  extract: ['schema', 'format'],
  dataset: ['schema'],
  desk: ['schema', 'format', 'queries', 'extract', 'dataset', ...databaseFilesForDesk],
  ask: [
    'schema',
    'format',
    'extract',
    'database/answer-columns',
    'database/own-table',
    'database/single-select',
  ],
  'story-maker': ['format', 'styles'],
  fixtures: ['schema', 'format', 'queries', 'geo', 'charts'],
  evidence: ['schema', 'format', 'queries'],
  database: ['schema', 'queries', 'filters'],
  geo: [],
  glossary: [],
  charts: ['schema', 'format', 'queries', 'filters', 'geo'],
  search: ['schema', 'format', 'queries'],
  exports: [
    'schema',
    'format',
    'queries',
    'filters',
    'evidence',
    'charts',
    'database/query',
    'database/literal',
  ],
  components: [
    'schema',
    'format',
    'glossary',
    'i18n',
    'queries',
    'filters',
    'evidence',
    'charts',
    'search',
    'exports',
    'styles',
  ],
  routes: ['*'],
  // what is measured may be anything that a page runs
  bench: ['*'],
  scripts: [
    'schema',
    'dataset',
    'queries',
    'extract',
    'charts',
    'exports',
    'format',
    'geo',
    ...databaseFilesForScripts,
  ],
};

/** Made by the message compiler; allowed where text is shown. */
const translated = ['i18n', 'components', 'routes', 'src'];

/** Packages that belong to few rooms. */
const packages: [name: RegExp, only: string[]][] = [
  [/^@duckdb\//, ['database', 'scripts', 'bench']],
  [/^idb$/, ['ask', 'desk', 'story-maker']],
  [/^(dompurify|fflate|micromark)$/, ['story-maker']],
  [/^@observablehq\/plot$/, ['charts', 'components', 'exports', 'fixtures', 'bench', 'routes']],
  [/^(node:.*|tsx)$/, ['scripts', 'bench', 'database', 'routes']],
  [/^(\$app\/|\$env\/|@sveltejs\/kit)/, ['routes', 'components', 'src']],
];

describe('a wrong import is reported', () => {
  test.each([
    ['src/lib/charts/turnout.ts', `import { open } from '../database/browser';`, 'charts imports database'],
    ['src/lib/charts/turnout.ts', `import { open } from '$lib/database/browser';`, 'charts imports database'],
    ['src/lib/queries/visits.ts', `const x = await import('../charts/visits');`, 'queries imports charts'],
    ['src/lib/schema/visit.ts', `export * from '../format/rupiah';`, 'schema imports format'],
    ['src/lib/schema/visit.ts', `import '../../routes/regions/x';`, 'schema imports routes'],
    [
      'src/lib/components/Bar.svelte',
      `import { load } from '../database/browser';`,
      'components imports database',
    ],
    [
      'src/lib/components/Bar.svelte',
      `import { pipeline } from '../../../scripts/pipeline';`,
      'components imports scripts',
    ],
    ['src/routes/+page.ts', `import { pipeline } from '../../scripts/pipeline';`, 'routes imports scripts'],
    [
      'src/lib/charts/turnout.ts',
      `import { DuckDB } from '@duckdb/duckdb-wasm';`,
      'charts imports @duckdb/duckdb-wasm',
    ],
    ['src/lib/queries/visits.ts', `import { readFileSync } from 'node:fs';`, 'queries imports node:fs'],
    ['src/lib/queries/visits.ts', `import { page } from '$app/state';`, 'queries imports $app/state'],
    ['src/lib/charts/turnout.ts', `import { m } from '$lib/paraglide/messages';`, 'charts imports paraglide'],
    [
      'scripts/facts/parse.ts',
      `import Bar from '../../src/lib/components/Bar.svelte';`,
      'scripts imports components',
    ],
    [
      'scripts/facts/parse.ts',
      `import { open } from '../../src/lib/database/browser';`,
      'scripts imports database',
    ],
    ['src/lib/helpers/x.ts', `import { z } from 'zod';`, 'unknown room: helpers'],
  ])('%s: %s', (file, text, fault) => {
    expect(faults(file, text)).toEqual([expect.stringContaining(`${file}: ${fault}`)]);
  });

  test.each([
    ['src/routes/regions/+page.server.ts', `import { open } from '$lib/database/node.server';`],
    ['src/lib/components/Bar.svelte', `import { turnout } from '../charts/turnout';`],
    [
      'src/lib/charts/turnout.ts',
      `import * as Plot from '@observablehq/plot';\nimport { axis } from './axis';`,
    ],
    ['scripts/facts/parse.ts', `import { visit } from '../../src/lib/schema/visit';`],
    ['scripts/exports/x.ts', `import { open } from '../../src/lib/database/node.server';`],
    [
      'src/lib/charts/turnout.test.ts',
      `import { world } from '../fixtures/world';\nimport { open } from '../database/node.server';`,
    ],
  ])('and a right one is not: %s: %s', (file, text) => {
    expect(faults(file, text)).toEqual([]);
  });
});

test('imports go one way', () => {
  const files = [...sources('src'), ...sources('scripts')];
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap((file) => faults(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(ts|js|mjs|svelte)$/.test(name))
    .filter((name) => !name.startsWith('src/lib/paraglide/') && name !== 'src/imports.test.ts');
}

function faults(file: string, text: string): string[] {
  // A test may look anywhere: it proves, it does not ship.
  if (/\.(test|e2e)\.ts$/.test(file)) return [];
  const room = roomOf(file);
  if (room !== 'src' && !(room in rooms)) {
    return [`${file}: unknown room: ${room}; say in src/imports.test.ts what it may import`];
  }
  return importsOf(text)
    .map((specifier) => target(file, specifier))
    .filter((imported) => !allowed(room, imported))
    .map((imported) => `${file}: ${room} imports ${roomOf(imported)}${named(imported)}`);
}

function allowed(room: string, imported: string): boolean {
  if (imported.startsWith('package:')) {
    const name = imported.slice('package:'.length);
    return packages.every(([pattern, only]) => !pattern.test(name) || only.includes(room));
  }
  const other = roomOf(imported);
  if (other === room) return true;
  if (other === 'paraglide') return translated.includes(room);
  if (other === 'scripts' && room === 'bench') return true;
  if (other === 'scripts' || other === 'routes') return false;
  // hooks.ts, app.css and the configuration at the root belong to the app and to the scripts that build it
  if (room === 'src' || other === 'src' || other === 'root') return room !== 'schema';
  const list = rooms[room] ?? [];
  return list.includes('*') || list.includes(other) || list.some((entry) => imported === `src/lib/${entry}`);
}

function importsOf(text: string): string[] {
  const statements = text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...statements].map((match) => match[1] ?? '');
}

/** @returns the path from the root of the project, or `package:` and the name */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice('$lib/'.length)}`;
  if (specifier.startsWith('.'))
    return relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');
  return `package:${specifier}`;
}

function roomOf(path: string): string {
  if (path.startsWith('package:')) return path.slice('package:'.length);
  const [top = '', second = '', third = ''] = path.split('/');
  if (top === 'scripts') return second === 'bench' ? 'bench' : 'scripts';
  if (top !== 'src') return 'root';
  if (second === 'lib') return third;
  return second === 'routes' ? 'routes' : 'src';
}

function named(imported: string): string {
  return imported.startsWith('package:') ? '' : ` (${imported})`;
}
