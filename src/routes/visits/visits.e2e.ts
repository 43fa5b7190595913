import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { rowsOf } from '../independent-sql';
import { open } from '../alive';

const named = z.object({ name: z.string(), n: z.number() });

async function choose(page: Page, field: string, value: string): Promise<void> {
  await page.locator(`[name=${field}]`).selectOption(value);
}

const counter = (page: Page) => page.locator('[data-count]');
const sentence = (page: Page, chart: number) => page.locator(`[data-chart="${chart}"] figcaption`);

test('which region is visited most', async ({ page }) => {
  const [most] = await rowsOf(
    `SELECT r.full_name AS name, count(*)::INTEGER AS n FROM visit JOIN region r ON r.code = host_region
      GROUP BY 1 ORDER BY 2 DESC LIMIT 1`,
    named,
  );
  await open(page, '/visits/');
  await expect(sentence(page, 3)).toContainText(
    `${most?.name} paling sering didatangi: ${most?.n} kunjungan`,
  );
});

test('which month had most visits', async ({ page }) => {
  const [most] = await rowsOf(
    `SELECT date[1:7] AS name, count(*)::INTEGER AS n FROM visit WHERE on_timeline AND length(date) >= 7
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`,
    named,
  );
  const month = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${most?.name}-01`),
  );
  await open(page, '/visits/');
  await expect(sentence(page, 1)).toContainText(`${month}, ${most?.n} kunjungan`);
});

test('who went to Karanganyar', async ({ page }) => {
  const guests = await rowsOf(
    `SELECT coalesce(guest_body, guest_place) AS name, count(*)::INTEGER AS n FROM visit WHERE host_region = '33.13'
      GROUP BY 1 ORDER BY 1`,
    named,
  );
  const visits = guests.reduce((sum, { n }) => sum + n, 0);
  expect(visits).toBeGreaterThan(0);
  await open(page, '/visits/');
  await choose(page, 'region', '33.13');
  await choose(page, 'side', 'host');
  await expect(counter(page)).toHaveText(`${visits} dari 355 kunjungan`, { timeout: 60_000 });
  const cells = page.getByLabel('Daftar kunjungan').locator('tbody td:nth-child(2)');
  await expect(cells).toHaveCount(visits);
  const shown = (await cells.allTextContents()).map((text) => text.replace(/ \(.*\)$/, ''));
  expect([...new Set(shown)].sort()).toEqual(guests.map(({ name }) => name).sort());
});

test('whose councils left their province in the last quarter of a year', async ({ page }) => {
  const guests = await rowsOf(
    `SELECT r.full_name AS name, count(*)::INTEGER AS n FROM visit JOIN region r ON r.code = guest_region
      WHERE guest_body LIKE 'DPR%' AND guest_region[1:2] <> host_region[1:2] AND on_timeline
        AND date BETWEEN '2019-10' AND '2019-12-31' AND length(date) >= 7
      GROUP BY 1 ORDER BY 2 DESC, 1`,
    named,
  );
  const visits = guests.reduce((sum, { n }) => sum + n, 0);
  expect(visits).toBeGreaterThan(2);
  await open(page, '/visits/');
  await page.getByText('Saringan lain').click();
  await choose(page, 'body', 'dprd');
  await choose(page, 'reach', 'outside');
  await page.locator('[name=from]').fill('2019-10');
  await page.locator('[name=to]').fill('2019-12');
  await page.locator('[name=to]').press('Tab');
  await expect(counter(page)).toHaveText(`${visits} dari 355 kunjungan`, { timeout: 60_000 });
  await page.locator('[data-chart="4"]').getByText('Tabel', { exact: true }).click();
  const names = page.locator('[data-chart="4"] tbody td:first-child');
  await expect(names).toHaveCount(guests.length);
  expect((await names.allTextContents()).sort()).toEqual(guests.map(({ name }) => name).sort());
});

test('which regions studied a service mall and have no opening found', async ({ page }) => {
  const waiting = await rowsOf(
    `SELECT DISTINCT r.full_name AS name, 1 AS n FROM visit v JOIN event_topic t ON t.event = v.id AND t.topic = 'mpp'
       JOIN region r ON r.code = v.guest_region
      WHERE v.type = 'comparative_study' AND v.status = 'done' AND v.on_timeline AND length(v.date) = 10
        AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.region = v.guest_region AND a.kind = 'mpp_launch'
                         AND a.status = 'done' AND a.on_timeline AND length(a.date) = 10)
      ORDER BY 1`,
    named,
  );
  await open(page, '/visits/');
  const chart = page.locator('[data-chart="10"]');
  await expect(chart).toContainText(`${waiting.length} daerah belum ditemukan pembukaannya`);
  await chart.getByText('Tabel', { exact: true }).click();
  const rows = chart.locator('tbody tr').filter({ hasText: 'belum ditemukan' });
  expect((await rows.locator('td:first-child').allTextContents()).sort()).toEqual(
    waiting.map(({ name }) => name).sort(),
  );
  await expect(chart).toContainText('888');
});

test('a mark narrows the filter, another view keeps what else could be chosen, and back undoes it', async ({
  page,
}) => {
  await open(page, '/visits/');
  const topics = page.locator('[data-chart="6"]');
  await expect(async () => {
    await topics.locator('.frame').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/topic=/, { timeout: 2000 });
  }).toPass();
  await expect(counter(page)).not.toHaveText('355 dari 355 kunjungan', { timeout: 60_000 });
  await topics.getByText('Tabel', { exact: true }).click();
  expect(await topics.locator('tbody tr').count()).toBeGreaterThan(10);
  await page.getByRole('button', { name: /^Hapus saringan Topik/ }).click();
  await expect(page).toHaveURL(/\/visits\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/topic=/);
});

test('a period is dragged over the months', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/visits/');
  const chart = page.locator('[data-chart="1"] .live .overlay');
  // the page may not be alive yet
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.locator('[data-chart="1"] .frame').hover();
    await expect(chart).toBeVisible({ timeout: 2000 });
  }).toPass();
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=20\d\d-\d\d&to=20\d\d-\d\d/);
  await expect(counter(page)).not.toHaveText('355 dari 355 kunjungan', { timeout: 60_000 });
});
