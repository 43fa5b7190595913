import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { valueQuery } from './fixtures/values-query';
import { queriesOf } from './harness/queries-of';
import { serveHarness, type ServedHarness } from './harness/serve-harness';
import { database } from './node.server';
import type { Query } from './query';

const data = resolve('static/data');
const folder = resolve('src/lib/queries');
const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

let site: ServedHarness;
let page: Page;
let queries: Query<unknown, unknown>[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  if (!existsSync(data)) throw new Error(`no dataset: ${data}; run npm run data first`);
  const loaded = await Promise.all(
    modules.map(
      (name) => import(pathToFileURL(resolve(folder, name)).href) as Promise<Record<string, unknown>>,
    ),
  );
  queries = queriesOf(loaded);
  site = await serveHarness(data);
  page = await browser.newPage();
  await page.goto(site.origin);
  expect(await page.evaluate(() => harness.open())).not.toHaveProperty('error');
});

test.afterAll(async () => {
  await page.close();
  await site.close();
});

test('both engines are of one version', async () => {
  const inBrowser = await page.evaluate(() => harness.value('version()'));
  const [row] = await (await database()).query(valueQuery('version()'), undefined);
  expect(inBrowser).toEqual({ rows: [row] });
});

test('every query has a name of its own and an example', () => {
  expect(queries.length).toBeGreaterThan(0);
  expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length);
  expect(queries.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
});

test('every query answers alike in Node and in the browser', async () => {
  test.setTimeout(240_000);
  const node = await database();
  for (const query of queries) {
    for (const [index, filter] of query.examples.entries()) {
      await test.step(`${query.name} ${JSON.stringify(filter)}`, async () => {
        const inBrowser = await page.evaluate(([name, at]) => harness.example(name, at), [
          query.name,
          index,
        ] as const);
        expect(inBrowser).toEqual({ rows: await node.query(query, filter) });
      });
    }
  }
});
