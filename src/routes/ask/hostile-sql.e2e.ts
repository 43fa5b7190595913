import { expect, test, type Page } from '@playwright/test';
import type { Ended } from '../../lib/database/harness/question-harness';
import { recordingProxy, serveHarness, type ServedHarness } from '../../lib/database/harness/serve-harness';
import { hostileSql, type HostileEnd } from './hostile-sql';

const seconds = 2;
/** the limit, what stopping may take, and a new worker on a small machine */
const patience = 75_000;

let site: ServedHarness;
let proxy: Awaited<ReturnType<typeof recordingProxy>>;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  site = await serveHarness('static/data', 'src/lib/database/harness/question-harness.ts');
  proxy = await recordingProxy();
  const context = await browser.newContext({ proxy: { server: proxy.server, bypass: '127.0.0.1' } });
  page = await context.newPage();
  await page.goto(site.origin);
  await page.evaluate(() => questions.open());
});

test.afterAll(async () => {
  await page.close();
  await site.close();
  await proxy.close();
});

test('no statement of readers changes the dataset, reaches a host or holds the page', async () => {
  test.setTimeout(420_000);
  const before = await fingerprint();
  const asked = site.asked.length;
  const wrong: unknown[] = [];
  for (const [sql, expected] of hostileSql) {
    const ended = await page.evaluate(([text, limit]) => questions.ask(text, limit), [sql, seconds] as const);
    if (endOf(ended) !== expected || ended.milliseconds > patience) wrong.push({ sql, expected, ended });
  }
  expect(wrong).toEqual([]);
  expect(await fingerprint()).toBe(before);
  // a new worker is the same script, from the cache or not; nothing else is asked for
  expect(site.asked.slice(asked).filter((path) => !path.endsWith('.worker.js'))).toEqual([]);
  expect(proxy.foreign).toEqual([]);
});

test('the lock holds without the first check too', async () => {
  test.setTimeout(420_000);
  const before = await fingerprint();
  const sent = hostileSql.filter(([, end]) => end === 'unread' || end === 'refused');
  for (const [sql] of sent) {
    await page.evaluate(([text, limit]) => questions.ask(text, limit, false), [sql, seconds] as const);
    // a transaction that was begun so would make every later statement fail, and prove nothing
    await page.evaluate((limit) => questions.ask('ROLLBACK', limit, false), seconds);
  }
  expect(await fingerprint()).toBe(before);
  expect(proxy.foreign).toEqual([]);
});

function endOf({ outcome, message }: Ended): HostileEnd {
  if (outcome === 'answer') return 'harmless';
  if (outcome === 'StatementRefused') return 'refused';
  if (outcome === 'TimeLimit' || outcome === 'SessionLost') return 'ended';
  if (/^Parser Error: syntax error/.test(message)) return 'unread';
  return /^(Out of Memory|Invalid Input|Out of Range)/.test(message) ? 'ended' : 'forbidden';
}

/** One text for all that the dataset holds. */
function fingerprint(): Promise<string> {
  return page.evaluate(async () => {
    const tables = JSON.parse(
      await questions.text(
        "SELECT table_name AS t FROM duckdb_tables() WHERE database_name = 'sorot' ORDER BY 1",
      ),
    ) as { t: string }[];
    const parts = tables.map(
      ({ t }) =>
        `SELECT '${t}' AS t, count(*)::VARCHAR AS n, bit_xor(hash(x))::VARCHAR AS h FROM sorot.main.${t} x`,
    );
    return await questions.text(parts.join(' UNION ALL '));
  });
}
