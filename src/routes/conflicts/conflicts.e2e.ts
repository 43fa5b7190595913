import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { formatPercent } from '../../lib/format/number';
import { open } from '../alive';
import { countOf, rowsOf } from '../independent-sql';

/** Found ones are left out where a stated one is of two or more of the same records and of the same field. */
const listed = `
  conflict c WHERE c.origin = 'stated' OR 0 = (
    SELECT count(*) FROM conflict s WHERE s.origin = 'stated' AND s.field = c.field AND 2 <= (
      SELECT count(DISTINCT a.record) FROM conflict_record a JOIN conflict_record b ON b.record = a.record
       WHERE a.conflict = s.id AND b.conflict = c.id))`;

test('conflicts are counted, narrowed by a bar and a field, and lead to their sources', async ({ page }) => {
  const all = await countOf(`SELECT count(*) AS n FROM ${listed}`);
  const turnout = await countOf(`SELECT count(*) FILTER (field = 'turnout_pct') AS n FROM ${listed}`);
  const here = await countOf(
    `SELECT count(*) FILTER (field = 'turnout_pct' AND region LIKE '16%') AS n FROM ${listed}`,
  );
  await open(page, '/conflicts/');
  const counter = page.locator('[data-count]');
  await expect(counter).toHaveText(`${all} dari ${all} perbedaan`);
  await page.locator('select[name=about]').selectOption('turnout');
  await expect(counter).toHaveText(`${turnout} dari ${all} perbedaan`);
  await page.locator('select[name=province]').selectOption('16');
  await expect(counter).toHaveText(`${here} dari ${all} perbedaan`);
  await expect(page).toHaveURL(/\?about=turnout&province=16$/);
  const rows = page.locator('#list tbody tr');
  await expect(rows.first()).toContainText(/[\d,]+ poin/);
  const first = rows.first().locator('.refs a.evidence').first();
  await expect(page.locator((await first.getAttribute('href')) ?? '')).toContainText(/\w/);
  await page.goBack();
  await expect(counter).toHaveText(`${turnout} dari ${all} perbedaan`);
});

test('a difference opens the region that it is of', async ({ page }) => {
  await open(page, '/conflicts/?province=16');
  // until then the list is the prerendered one, of all provinces
  await expect(page.locator('[data-count]')).not.toHaveText(/^(\d+) dari \1 /);
  await expect(page.locator('#list tbody tr')).toHaveCount(15);
  const link = page.locator('#list').getByRole('link', { name: 'Kabupaten Ogan Ilir' }).first();
  const address = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator(':target')).toBeVisible();
});

test('each side of a difference opens its own fact over the page', async ({ page }) => {
  const sides = await rowsOf(
    `SELECT v.value, v.record FROM conflict_value v JOIN conflict c ON c.id = v.conflict
      WHERE c.region = '16.10' AND c.field = 'turnout_pct' AND c.origin = 'stated' AND contains(c.id, '2024')
      ORDER BY v.position`,
    z.object({ value: z.string(), record: z.string() }),
  );
  expect(sides).toHaveLength(2);
  const links = (list: string) =>
    page.locator(`${list} tbody tr`, { has: page.locator(`a[href="/facts/${sides[0]?.record}/"]`) }).first();
  for (const [path, list] of [
    ['/conflicts/?about=turnout&province=16', '#list'],
    ['/regions/16.10/', '#conflicts'],
  ] as const) {
    await open(page, path);
    const all = page.locator(`${list} input[type=checkbox]`);
    if (await all.isVisible()) await all.check();
    for (const { value, record } of sides) {
      const link = links(list).locator(`a[href="/facts/${record}/"]`);
      await expect(link).toHaveText(formatPercent(Number(value), 'id'));
      await link.click();
      await expect(page).toHaveURL(`/facts/${record}/`);
      await expect(page.getByRole('dialog')).toContainText(formatPercent(Number(value), 'id'));
      await page.goBack();
      await expect(page).toHaveURL(path);
    }
  }
});

test('a name that is spelt in two ways leads to the posts of both', async ({ page }) => {
  const sides = await rowsOf(
    `SELECT v.value, m.person, m.id FROM conflict_value v JOIN membership m ON m.id = v.record
      WHERE v.conflict = 'c-fa96b29391' ORDER BY v.position`,
    z.object({ value: z.string(), person: z.string(), id: z.string() }),
  );
  expect(sides).toHaveLength(2);
  await open(page, '/en/regions/16.10/');
  await page.locator('#conflicts input[type=checkbox]').check();
  for (const { value, person, id } of sides) {
    const link = page.locator('#conflicts').getByRole('link', { name: value, exact: true });
    await expect(link).toHaveAttribute('href', `/en/officials/${person}/#${id}`);
  }
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('all conflicts and all corrections read', async ({ page }) => {
    const all = await countOf(`SELECT count(*) AS n FROM ${listed}`);
    await page.goto('/conflicts/');
    await expect(page.locator('#list tbody tr')).toHaveCount(all);
    await expect(page.locator('[data-chart="1"] svg:visible')).toHaveCount(1);
    await page.goto('/en/corrections/');
    await expect(page.locator('#list tbody tr')).toHaveCount(
      await countOf('SELECT count(*) AS n FROM correction'),
    );
    await expect(page.locator('#list')).toContainText(
      'it speaks of a security budget, not of a signed grant',
    );
  });
});
