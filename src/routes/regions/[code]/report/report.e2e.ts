import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { site } from '../../../../lib/evidence/site';
import { formatNumber } from '../../../../lib/format/number';
import { countOf, rowOf, rowsOf } from '../../../independent-sql';
import { open } from '../../../alive';

const region = z.object({ code: z.string(), full_name: z.string(), population: z.number() });

/** The first story's, those with most sources and most indicators, the longest name, and one without any article. */
const printed = () =>
  rowsOf(
    `WITH said AS (
       SELECT o.region, count(DISTINCT s.source) AS sources FROM record o JOIN record_source s ON s.record = o.id GROUP BY o.region)
     SELECT code, full_name, population FROM region WHERE code IN (
       '16.10', (SELECT arg_max(region, (n, region)) FROM (
         SELECT region, count(DISTINCT indicator) AS n FROM indicator_value WHERE rank IS NOT NULL GROUP BY region)),
       (SELECT arg_max(region, sources) FROM said WHERE region <> '16.10'),
       (SELECT arg_max(code, length(full_name)) FROM region),
       (SELECT min(code) FROM region WHERE code NOT IN (SELECT region FROM said WHERE region IS NOT NULL)))
      ORDER BY code`,
    region,
  );

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a report is one page of A4, with its name, its sources and its version', async ({ page }) => {
  const regions = await printed();
  expect(regions).toHaveLength(5);
  for (const [index, { code, full_name, population }] of regions.entries()) {
    const english = index % 2 === 1;
    const path = `${english ? '/en' : ''}/regions/${code}/report/`;
    await open(page, path);
    await page.evaluate(() => document.fonts.ready);
    expect(await pagesOf(page), path).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(full_name);
    const report = page.locator('.region-report');
    await expect(report).toContainText(formatNumber(population, english ? 'en' : 'id'));
    await expect(report.getByText(/2026-\d\d-\d\d-[0-9a-f]{8}/)).toBeVisible();
    await expect(report.getByText('CC BY 4.0')).toBeVisible();
    await expect(report.getByText(site.origin + path)).toBeVisible();
    await expect(report.locator('.sources li').first()).toContainText('github.com/cahyadsn/wilayah');
    // what belongs to the screen stays there
    await expect(page.locator('nav, form, button, .report').filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: null });
  }
});

test('the page count sees a second page', async ({ page }) => {
  await open(page, '/regions/16.10/report/');
  await page.locator('.region-report').evaluate((report) => {
    report.append(...Array.from({ length: 40 }, () => document.createElement('h2')));
    report.append('x\n'.repeat(9000));
  });
  expect(await pagesOf(page)).toBeGreaterThan(1);
});

test('the report says what the data say, each with a numbered source of its own page', async ({ page }) => {
  const { head, seen } = await rowOf(
    `SELECT p.name AS head, max(m.last_seen) AS seen FROM membership m JOIN person p ON p.id = m.person
      WHERE m.region = '16.10' AND m.role = 'regent' AND m.is_current GROUP BY p.name ORDER BY seen DESC`,
    z.object({ head: z.string(), seen: z.string() }),
  );
  const visits = await countOf(
    `SELECT count(*)::INTEGER AS n FROM visit WHERE '16.10' IN (guest_region, host_region)`,
  );
  const turnout = await rowsOf(
    `SELECT DISTINCT record AS id FROM claim WHERE key = 'election:pilkada:2024:1:16.10:turnout_pct'`,
    z.object({ id: z.string() }),
  );
  const all = await countOf(
    `SELECT count(DISTINCT s.source)::INTEGER AS n FROM record_source s WHERE s.record IN (
       SELECT id FROM record WHERE region = '16.10' UNION SELECT id FROM visit WHERE host_region = '16.10'
       UNION SELECT id FROM conflict WHERE region = '16.10')`,
  );
  await open(page, '/en/regions/16.10/report/');
  const leaders = page.getByRole('region', { name: 'Leaders' });
  await expect(leaders.locator('div').first()).toContainText(head);
  await expect(leaders.locator('div').first()).toContainText(`as of ${Number(seen.slice(8))} `);
  await expect(page.getByRole('region', { name: 'Visits and activities' })).toContainText(`${visits} visits`);
  for (const { id } of turnout) {
    await expect(
      page.locator(`#votes + dl a[href="/en/facts/${id}/"], .evidence[href="/en/facts/${id}/"]`).first(),
    ).toBeVisible();
  }
  const sources = page.locator('.region-report .sources');
  const listed = await sources.locator('li').count();
  // the population rests on a published table, which is no source of a record
  await expect(sources).toContainText(`${all - (listed - 1)} more sources`);
  const refs = await page
    .locator('.refs a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(refs.length).toBeGreaterThan(10);
  for (const ref of new Set(refs)) await expect(page.locator(`[id="${ref?.slice(1)}"]`)).toHaveCount(1);
});

test('the region leads to its report, which prints by its button and leads back', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await open(page, '/en/regions/16.10/');
  await page.getByRole('link', { name: 'One-page report' }).click();
  await expect(page).toHaveURL('/en/regions/16.10/report/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${site.origin}/en/regions/16.10/report/`,
  );
  await expect(page.locator('link[hreflang=id]')).toHaveAttribute(
    'href',
    `${site.origin}/regions/16.10/report/`,
  );
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page).toHaveTitle('printed');
  // a value opens its fact over the report, as elsewhere
  await page.locator('#votes + dl a.evidence').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'To the page of Kabupaten Ogan Ilir' }).click();
  await expect(page).toHaveURL('/en/regions/16.10/');
});
