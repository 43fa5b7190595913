import { expect, test } from '@playwright/test';
import { countOf } from '../independent-sql';

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
  await page.goto('/conflicts/');
  const counter = page.locator('[data-count]');
  await expect(counter).toHaveText(`${all} dari ${all} perbedaan`);
  await page.locator('select[name=about]').selectOption('turnout');
  await expect(counter).toHaveText(`${turnout} dari ${all} perbedaan`);
  await page.locator('select[name=province]').selectOption('16');
  await expect(counter).toHaveText(`${here} dari ${all} perbedaan`);
  await expect(page).toHaveURL(/\?about=turnout&province=16$/);
  const rows = page.locator('#list tbody tr');
  await expect(rows.first()).toContainText(/[\d,]+ poin/);
  const first = rows.first().locator('a.evidence').first();
  await expect(page.locator((await first.getAttribute('href')) ?? '')).toContainText(/\w/);
  await page.goBack();
  await expect(counter).toHaveText(`${turnout} dari ${all} perbedaan`);
});

test('a difference opens the region that it is of', async ({ page }) => {
  await page.goto('/conflicts/?province=16');
  // until then the list is the prerendered one, of all provinces
  await expect(page.locator('[data-count]')).not.toHaveText(/^(\d+) dari \1 /);
  await expect(page.locator('#list tbody tr')).toHaveCount(15);
  const link = page.locator('#list').getByRole('link', { name: 'Kabupaten Ogan Ilir' }).first();
  const address = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator(':target')).toBeVisible();
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
