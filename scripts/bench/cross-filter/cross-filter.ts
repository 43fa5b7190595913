import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { serveHarness } from '../../../src/lib/database/harness/serve-harness';
import { siteHandler } from '../../serve/site-handler';
import { findOrInstallBrowser } from '../../test/browser';
import { isRoot } from '../../test/find-or-install';
import { quantile } from '../quantile';
import { syntheticData } from './synthetic-data';

const pageScript = 'scripts/bench/cross-filter/synthetic-page.ts';

/** From the reader's choice to painted charts: the real visits on the built site, then invented rows by the million. */
export async function benchCrossFilter(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser(),
    args: ['--disable-background-networking', ...(isRoot() ? ['--no-sandbox'] : [])],
  });
  console.log(`browser: Chromium ${browser.version()}, headless, nothing throttled`);
  await realVisits(browser);
  for (const rows of [1_000_000, 10_000_000]) await synthetic(browser, rows);
  await browser.close();
}

async function realVisits(browser: Browser): Promise<void> {
  if (!existsSync('build/visits/index.html')) throw new Error('no site: build/; run npm run build first');
  const server = createServer(siteHandler('build'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  // tsx names functions through this helper, also those that go to the page
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/visits/`);
  const counter = page.locator('[data-count]');
  const all = await counter.textContent();
  await page.locator('select[name=topic]').selectOption({ index: 1 });
  // the engine has answered, and what is out of sight is drawn too
  await expect(counter).not.toHaveText(all ?? '', { timeout: 60_000 });
  await expect(page.locator('[data-chart="3"] .live svg')).toBeAttached();
  const { whole, views } = await chooseTopics(page, await oftenNamed(page));
  report('real visits, all views in sight', whole);
  report('real visits, divided by the views in sight', views);
  await page.close();
  server.closeAllConnections();
  server.close();
}

/** Topics with so many visits that no view of them is empty. */
async function oftenNamed(page: Page): Promise<string[]> {
  const table = page.locator('[data-chart="6"] details:has(table)');
  await table.evaluate((details: HTMLDetailsElement) => (details.open = true));
  // the rows are made while the table is open
  await expect(table.locator('tbody tr').first()).toBeVisible();
  const rows = await table.locator('tbody tr').evaluateAll((lines) =>
    lines.map((line) => ({
      topic: line.children[0]?.textContent ?? '',
      visits: Number(line.children[1]?.textContent),
    })),
  );
  await table.evaluate((details: HTMLDetailsElement) => (details.open = false));
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  return rows.filter(({ visits }) => visits >= 10).map(({ topic }) => topic);
}

/** Chooses one topic after another, and waits for the frame in which every view in sight has its new drawing. */
function chooseTopics(page: Page, topicNames: string[]): Promise<{ whole: number[]; views: number[] }> {
  return page.evaluate(async (names) => {
    const select = document.querySelector<HTMLSelectElement>('select[name=topic]');
    if (!select) throw new Error('no field for the topic');
    const topics = [...select.options].filter(({ text }) => names.includes(text)).map(({ value }) => value);
    const whole: number[] = [];
    const views: number[] = [];
    for (let round = 0; round < 100; round += 1) {
      const drawings = () =>
        [...document.querySelectorAll('.live svg')].filter((svg) => {
          const { top, bottom } = svg.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
      const before = new Set(drawings());
      const start = performance.now();
      select.value = topics[round % topics.length] ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      let fresh = 0;
      while (fresh < before.size && performance.now() - start < 2000) {
        await new Promise(requestAnimationFrame);
        fresh = drawings().filter((svg) => !before.has(svg)).length;
      }
      const time = performance.now() - start;
      whole.push(time);
      views.push(time / before.size);
      await new Promise((rest) => setTimeout(rest, 400));
    }
    return { whole, views };
  }, topicNames);
}

async function synthetic(browser: Browser, rows: number): Promise<void> {
  const data = await syntheticData(rows);
  const site = await serveHarness(data, pageScript);
  const page = await browser.newPage();
  await page.goto(site.origin);
  await page.waitForFunction(() => 'measureSynthetic' in globalThis);
  const { first, steps } = await page.evaluate(() => globalThis.measureSynthetic(200));
  console.log(`${rows.toLocaleString('en')} invented rows, first step: ${first.toFixed(0)} ms`);
  report(`${rows.toLocaleString('en')} invented rows, a later step`, steps);
  await page.close();
  await site.close();
  await rm(data, { recursive: true });
}

function report(name: string, times: number[]): void {
  console.log(
    `${name}: p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms (${times.length} times)`,
  );
}
