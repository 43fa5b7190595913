import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { anyParam } from './fixtures/any-param';
import { tinyData } from './fixtures/tiny-data';
import { expectedValues, forbiddenStatements, refusedValues } from './fixtures/values-query';
import type { Outcome, Timed } from './harness/harness';
import { recordingProxy, serveHarness, type ServedHarness } from './harness/serve-harness';
import { paramType } from './literal';

// no row ever passes, so rows never begin to come
const endless =
  'SELECT count(*)::INTEGER AS value FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range + $1) % 7 = 3';
// worked out in one piece, between two looks at the messages
const deaf = "SELECT levenshtein(repeat('a', 80000), repeat('b', 80000)) + $1 AS value";

let site: ServedHarness;
let proxy: Awaited<ReturnType<typeof recordingProxy>>;
let data: Awaited<ReturnType<typeof tinyData>>;

// one build of the harness serves the whole file
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  data = await tinyData();
  site = await serveHarness(data.folder);
  proxy = await recordingProxy();
});

test.afterAll(async () => {
  await site.close();
  await proxy.close();
});

test.describe('an open database', () => {
  test.describe.configure({ mode: 'serial' });
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext({ proxy: { server: proxy.server, bypass: '127.0.0.1' } });
    page = await context.newPage();
    await page.goto(site.origin);
    const opened = await page.evaluate(() => harness.open());
    expect(opened).not.toHaveProperty('error');
  });

  test.afterAll(() => page.close());

  test('tells its progress up to the announced bytes', async ({ browser }) => {
    const other = await (await browser.newContext()).newPage();
    await other.goto(site.origin);
    const opened = await other.evaluate(() => harness.open());
    await other.close();
    const progress = 'progress' in opened ? opened.progress : [];
    const engine = JSON.parse(readFileSync('static/data/engine/engine.json', 'utf8')) as {
      bundles: { eh: { wasm: { gzip: { bytes: number } } } };
    };
    const total = engine.bundles.eh.wasm.gzip.bytes + data.manifest.files.database.gzip.bytes;
    expect(new Set(progress.map((now) => now.total))).toEqual(new Set([total]));
    expect(progress.map(({ loaded }) => loaded)).toEqual(
      progress.map(({ loaded }) => loaded).sort((a, b) => a - b),
    );
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.at(-1)).toEqual({ stage: 'open', loaded: total, total });
  });

  test('answers with its parameters bound', async () => {
    const sql = 'SELECT count(*) AS value FROM visit WHERE region = $1 AND day >= $2::DATE';
    const asked = (params: (string | null)[]) =>
      page.evaluate(([text, given]) => harness.sql(text, given), [sql, params] as const);
    expect(rows(await asked(['16.10', '2022-09-08']))).toEqual([{ value: 59 }]);
    expect(rows(await asked(["16.10' OR true --", '2022-09-08']))).toEqual([{ value: 0 }]);
    expect(rows(await asked([null, '2022-09-08']))).toEqual([{ value: 0 }]);
  });

  test('keeps parameters whole, in the type that Node binds', async () => {
    const echo = "SELECT {'value': $1, 'type': typeof($1)} AS value";
    await fc.assert(
      fc.asyncProperty(anyParam, async (given) => {
        const [row] = rows(
          await page.evaluate(([sql, param]) => harness.sql(sql, [param]), [echo, given] as const),
        );
        expect(row).toEqual({ value: { value: given, type: given === null ? '"NULL"' : paramType(given) } });
      }),
      { numRuns: 300 },
    );
  });

  test('hands over every value as Node does', async () => {
    for (const [expression, value] of expectedValues) {
      expect(await page.evaluate((text) => harness.value(text), expression), expression).toEqual({
        rows: [{ value }],
      });
    }
  });

  test('refuses what it could not hand over whole', async () => {
    for (const expression of refusedValues) {
      const outcome = await page.evaluate((text) => harness.value(text), expression);
      expect(errorOf(outcome).name, expression).toBe('QueryError');
      expect(errorOf(outcome).message, expression).toMatch(
        /unsupported type|too large to be exact|out of range/,
      );
    }
  });

  test('lets no statement write, reach out or unlock', async () => {
    const inBrowserOnly = [
      "SELECT '{}'::JSON",
      "SELECT * FROM read_parquet('x')",
      "SELECT * FROM 'sorot.duckdb'",
    ];
    for (const sql of [...forbiddenStatements, ...inBrowserOnly]) {
      expect(errorOf((await ask(page, sql)).outcome).name, sql).toBe('QueryError');
      // INSTALL does nothing in a browser, where only LOAD would fetch
      if (sql.includes('INSTALL')) continue;
      // most statements cannot be prepared at all; behind another one they reach the locks themselves
      const behind = await ask(page, `SELECT 1 AS value; ${sql}`);
      expect(errorOf(behind.outcome).cause, sql).not.toContain('syntax error');
    }
    expect(rows(await ask(page, 'SELECT count(*) AS value FROM visit'))).toEqual([{ value: 1000 }]);
    expect(await page.evaluate(() => harness.workers())).toBe(1);
  });

  test('stops an aborted query within 0.1 s and answers the next', async () => {
    const { outcome, milliseconds } = await ask(page, endless, [1], 300);
    expect(errorOf(outcome).name).toBe('AbortError');
    expect(milliseconds).toBeLessThan(100);
    expect(rows(await ask(page, 'SELECT 2 AS value'))).toEqual([{ value: 2 }]);
    expect(rows(await ask(page, 'SELECT $1 AS value', ['again']))).toEqual([{ value: 'again' }]);
    expect(await page.evaluate(() => harness.workers())).toBe(1);
  });

  test('stops a query that is aborted while its rows come, and the next gets its own rows', async () => {
    const many = "SELECT repeat('x', 50) || a.range AS value FROM range($1::INTEGER) a";
    for (const after of [0, 30, 100, 300, 600]) {
      const { outcome } = await ask(page, many, [3_000_000], after);
      expect(errorOf(outcome).name).toBe('AbortError');
      expect(rows(await ask(page, 'SELECT $1 AS value', [after]))).toEqual([{ value: after }]);
    }
  });

  test('cancel stops the running query', async () => {
    const error = await page.evaluate(async (sql) => {
      const running = harness.sql(sql, [2]);
      await harness.sql('SELECT 1 AS value', [], 0);
      await harness.cancel();
      return (await running).outcome;
    }, endless);
    expect(errorOf(error).name).toBe('AbortError');
  });

  test('replaces a worker that does not stop, without another download', async () => {
    const before = downloads();
    const workers = await page.evaluate(() => harness.workers());
    const { outcome, milliseconds } = await ask(page, deaf, [1], 300);
    expect(errorOf(outcome).name).toBe('AbortError');
    expect(milliseconds).toBeLessThan(100);
    expect(rows(await ask(page, 'SELECT count(*) AS value FROM visit'))).toEqual([{ value: 1000 }]);
    expect(await page.evaluate(() => harness.workers())).toBe(workers + 1);
    expect(downloads()).toBe(before);
  });

  test('says when its worker crashed, and answers the next question', async () => {
    const outcome = await page.evaluate(async (sql) => {
      const running = harness.sql(sql, [3]);
      await harness.sql('SELECT 1 AS value', [], 0);
      harness.crash();
      return (await running).outcome;
    }, endless);
    expect(errorOf(outcome)).toMatchObject({
      name: 'QueryError',
      cause: 'database worker lost: invented crash',
    });
    expect(rows(await ask(page, 'SELECT count(*) AS value FROM visit'))).toEqual([{ value: 1000 }]);
    const locked = await ask(page, 'SET lock_configuration = false');
    expect(errorOf(locked.outcome).name).toBe('QueryError');
  });

  test('replaces a worker whose database gave up', async () => {
    const workers = await page.evaluate(() => harness.workers());
    // DuckDB's words after a fatal error, said by an invented one
    const { outcome } = await ask(page, "SELECT error('database has been invalidated') AS value");
    expect(errorOf(outcome)).toMatchObject({ name: 'QueryError' });
    expect(errorOf(outcome).cause).toMatch(/^database worker lost: .*database has been invalidated/);
    expect(rows(await ask(page, 'SELECT count(*) AS value FROM visit'))).toEqual([{ value: 1000 }]);
    expect(await page.evaluate(() => harness.workers())).toBe(workers + 1);
  });

  test('asked no other origin', async () => {
    expect(proxy.foreign).toEqual([]);
    await page.evaluate(() => fetch('http://foreign.example/', { mode: 'no-cors' }).catch(() => undefined));
    expect(proxy.foreign).toEqual(['http://foreign.example/']);
    expect(site.asked.filter((path) => path.startsWith('/no-extensions'))).toEqual([]);
  });
});

test.describe('a download that goes wrong', () => {
  const database = /\.duckdb\.gz$/;

  test.beforeEach(({ page }) => page.goto(site.origin));

  test('is told as missing', async ({ page }) => {
    await page.route(database, (route) => route.fulfill({ status: 404 }));
    expect(await failureOf(page)).toMatchObject({ name: 'DownloadError', reason: 'missing' });
  });

  test('is told as offline', async ({ page }) => {
    await page.route(database, (route) => route.abort('internetdisconnected'));
    expect(await failureOf(page)).toMatchObject({ reason: 'offline' });
  });

  test('is told as corrupt after a second attempt, and can be tried again', async ({ page }) => {
    let calls = 0;
    const packed = readFileSync(join(data.folder, data.manifest.files.database.gzip.path));
    await page.route(database, (route) => {
      calls += 1;
      return calls > 2 ? route.continue() : route.fulfill({ body: packed.subarray(0, -100) });
    });
    expect(await failureOf(page)).toMatchObject({ reason: 'corrupt' });
    expect(calls).toBe(2);
    expect(await page.evaluate(() => harness.open())).not.toHaveProperty('error');
  });

  test('is mended when only the first attempt is damaged', async ({ page }) => {
    let calls = 0;
    await page.route(database, (route) => {
      calls += 1;
      return calls > 1 ? route.continue() : route.fulfill({ body: Buffer.from('<!doctype html>') });
    });
    expect(await page.evaluate(() => harness.open())).not.toHaveProperty('error');
    expect(rows(await ask(page, 'SELECT count(*) AS value FROM visit'))).toEqual([{ value: 1000 }]);
  });

  test('is no failure when the host unpacks on the way', async ({ page }) => {
    const plain = readFileSync(data.database);
    await page.route(database, (route) => route.fulfill({ body: plain }));
    expect(await page.evaluate(() => harness.open())).not.toHaveProperty('error');
    expect(rows(await ask(page, 'SELECT count(*) AS value FROM visit'))).toEqual([{ value: 1000 }]);
  });

  test('is told as unsupported when the worker cannot start', async ({ page }) => {
    await page.route(/\.worker\.js$/, (route) => route.fulfill({ status: 404 }));
    expect(await failureOf(page)).toMatchObject({ name: 'DownloadError', reason: 'unsupported' });
  });
});

test('a browser without WebAssembly exceptions gets the other engine', async ({ page }) => {
  await page.addInitScript(() => {
    // the probe for exceptions is a module with a tag section
    const validate = WebAssembly.validate.bind(WebAssembly);
    WebAssembly.validate = (bytes) => {
      const probe = new Uint8Array(bytes as ArrayBuffer);
      return !isExceptionProbe(probe) && validate(bytes);
    };
    function isExceptionProbe(probe: Uint8Array): boolean {
      return probe.length < 64 && probe.includes(6) && probe.includes(25);
    }
  });
  const before = site.asked.length;
  await page.goto(site.origin);
  expect(await page.evaluate(() => harness.open())).not.toHaveProperty('error');
  expect(rows(await ask(page, 'SELECT count(*) AS value FROM visit'))).toEqual([{ value: 1000 }]);
  expect(site.asked.slice(before).join()).toMatch(/duckdb-mvp/);
});

function ask(page: Page, sql: string, params: (string | number)[] = [], abortAfter?: number): Promise<Timed> {
  return page.evaluate(([text, given, after]) => harness.sql(text, given, after), [
    sql,
    params,
    abortAfter,
  ] as const);
}

async function failureOf(page: Page) {
  const opened = await page.evaluate(() => harness.open());
  if (!('error' in opened)) throw new Error('opened although it should not');
  return opened.error;
}

function rows({ outcome }: { outcome: Outcome }): unknown[] {
  if ('error' in outcome) throw new Error(outcome.error.message);
  return outcome.rows;
}

function errorOf(outcome: Outcome) {
  if ('rows' in outcome) throw new Error(`answered: ${JSON.stringify(outcome.rows.slice(0, 3))}`);
  return outcome.error;
}

function downloads(): number {
  return site.asked.filter((path) => path.endsWith('.gz')).length;
}
