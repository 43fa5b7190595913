import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { tinyDatabase } from './fixtures/tiny-database';
import { expectedValues, forbiddenStatements, refusedValues, valueQuery } from './fixtures/values-query';
import { open } from './node.server';
import type { Database, Query } from './query';

let file: string;
let database: Database;

beforeAll(async () => {
  file = await tinyDatabase();
  database = await open(file);
});

afterAll(() => database.close());

const costOf: Query<
  { region: string | null; from: string },
  { region: string; visits: number; cost_idr: number }
> = {
  name: 'cost-of',
  sql: `
    SELECT region, count(*) AS visits, sum(cost_idr) AS cost_idr
      FROM visit WHERE ($1::VARCHAR IS NULL OR region = $1) AND day >= $2::DATE GROUP BY region ORDER BY region`,
  params: ({ region, from }) => [region, from],
  row: z.object({ region: z.string(), visits: z.number(), cost_idr: z.number() }),
  examples: [],
};

// no row ever passes, so the engine gets no pause between them
const endless: Query<number, { n: number }> = {
  name: 'endless',
  sql: 'SELECT count(*) AS n FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range + $1) % 7 = 3',
  params: (seed) => [seed],
  row: z.object({ n: z.number() }),
  examples: [],
};

test('a query is answered with its parameters bound', async () => {
  const all = await database.query(costOf, { region: null, from: '2022-09-08' });
  expect(all).toHaveLength(17);
  expect(await database.query(costOf, { region: '16.10', from: '2022-09-08' })).toEqual([all[9]]);
  expect(await database.query(costOf, { region: "16.10' OR true --", from: '2022-09-08' })).toEqual([]);
});

test.each(expectedValues)('%s', async (expression, value) => {
  expect(await database.query(valueQuery(expression), undefined)).toEqual([{ value }]);
});

test.each(refusedValues)('%s is refused', async (expression) => {
  await expect(database.query(valueQuery(expression), undefined)).rejects.toMatchObject({
    name: 'QueryError',
    message: expect.stringMatching(/unsupported type|too large to be exact|out of range/) as string,
  });
});

test.each(forbiddenStatements)('%s is refused', async (sql) => {
  await expect(database.query({ ...valueQuery('1'), sql }, undefined)).rejects.toThrow('query failed');
  expect(await database.query(valueQuery('count(*)'), undefined)).toEqual([{ value: 1 }]);
});

test('the file is the one that was opened, unchanged', async () => {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll('SELECT count(*), sum(cost_idr)::BIGINT FROM visit');
  expect(reader.getRows()).toEqual([[1000n, 499_500_000_000n]]);
  connection.closeSync();
  instance.closeSync();
});

test('an aborted query is rejected within 0.1 s and the next one is answered', async () => {
  const controller = new AbortController();
  const answer = database.query(endless, 1, { signal: controller.signal });
  setTimeout(() => {
    controller.abort();
  }, 200);
  const started = performance.now();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - started).toBeLessThan(300);
  expect(await database.query(costOf, { region: '16.01', from: '2022-09-08' })).toHaveLength(1);
});

test('a query that is aborted before its first step does not hold up the next', async () => {
  const controller = new AbortController();
  const answer = database.query(endless, 2, { signal: controller.signal });
  await Promise.resolve();
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(await database.query(costOf, { region: '16.01', from: '2022-09-08' })).toHaveLength(1);
});

test('cancel stops a running query', async () => {
  const answer = database.query(endless, 3);
  setTimeout(() => void database.cancel(), 100);
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

test('the engine is the version that the browser runs', async () => {
  expect(await database.query(valueQuery('version()'), undefined)).toEqual([{ value: 'v1.4.3' }]);
});
