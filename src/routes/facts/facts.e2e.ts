import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { formatPercent } from '../../lib/format/number';
import { open } from '../alive';
import { rowOf, rowsOf } from '../independent-sql';

/** The best-known value of the origin story: turnout of Ogan Ilir in 2024, which sources state differently. */
const statements = () =>
  rowsOf(
    `SELECT c.record, c.value, c.record = v.record AS shown FROM claim c JOIN canonical_value v USING (key)
      WHERE c.key = 'election:pilkada:2024:1:16.10:turnout_pct' ORDER BY c.value`,
    z.object({ record: z.string(), value: z.number(), shown: z.boolean() }),
  );

test('from a mark to its evidence, to the article’s link, and back to the same place', async ({ page }) => {
  const claims = await statements();
  expect(claims.length).toBeGreaterThan(1);
  await open(page, '/regions/16.10/');
  await page.locator('[data-chart="2"] svg:visible a').last().click();
  await expect(page).toHaveURL(/\/facts\/t-[^/]+\/$/);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: /Buka artikelnya/ }).first()).toHaveAttribute(
    'href',
    /^https?:/,
  );
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(0);
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL('/regions/16.10/');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('all statements of a value stand side by side, and one leads to another', async ({ page }) => {
  const claims = await statements();
  const first = claims[0];
  if (!first) throw new Error('no claim');
  await open(page, `/facts/${first.record}/`);
  const table = page.getByRole('table', { name: /Partisipasi/ }).first();
  for (const { value } of claims) await expect(table).toContainText(formatPercent(value, 'id'));
  await expect(page.locator('main')).toContainText('lebih dari sekadar pembulatan');
  const other = claims.find(({ record }) => record !== first.record);
  await table.locator(`a[href="/facts/${other?.record}/"]`).click();
  await expect(page).toHaveURL(`/facts/${other?.record}/`);
});

test('the panel closes by key and button, and opens as a page', async ({ page }) => {
  await open(page, '/regions/16.10/');
  const amount = page.locator('#budget a.evidence[href^="/facts/"]').first();
  const dialog = page.getByRole('dialog');
  await amount.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL('/regions/16.10/');
  await expect(amount).toBeFocused();
  await amount.click();
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(dialog).toHaveCount(0);
  await amount.click();
  await dialog.getByRole('link', { name: 'Sebagai halaman sendiri' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('closing leads to the page, however many facts were opened from one another', async ({ page }) => {
  await open(page, '/regions/16.10/');
  await page.locator('[data-chart="2"] svg:visible a').last().click();
  const dialog = page.getByRole('dialog');
  const other = dialog.locator('tbody a.evidence[href^="/facts/"]').first();
  await expect(other).toBeVisible();
  const first = page.url();
  await other.click();
  await expect(page).not.toHaveURL(first);
  await page.goBack();
  await expect(page).toHaveURL(first);
  await other.click();
  await expect(page).not.toHaveURL(first);
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL('/regions/16.10/');
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a fact reads whole, in both languages, with its report prefilled', async ({ page }) => {
    const { id, title } = await rowOf(
      `SELECT record AS id, 'Ogan Ilir' AS title FROM canonical_value
        WHERE table_name = 'budget_line' AND region = '16.10' ORDER BY key LIMIT 1`,
      z.object({ id: z.string(), title: z.string() }),
    );
    for (const path of [`/facts/${id}/`, `/en/facts/${id}/`]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      const mail = await page.locator('a[href^="mailto:"]').getAttribute('href');
      expect(decodeURIComponent(mail ?? '')).toContain(path);
      expect(decodeURIComponent(mail ?? '')).toContain(id);
    }
  });

  test('every record has an address: a post leads to its official, a visit to its page', async ({ page }) => {
    const { post, person, visit } = await rowOf(
      `SELECT (SELECT min(id) FROM membership) AS post, (SELECT person FROM membership ORDER BY id LIMIT 1) AS person,
              (SELECT min(id) FROM visit) AS visit`,
      z.object({ post: z.string(), person: z.string(), visit: z.string() }),
    );
    await page.goto(`/facts/${post}/`);
    await page.waitForURL(`/officials/${person}/#${post}`);
    await page.goto(`/facts/${visit}/`);
    await page.waitForURL(`/visits/${visit}/`);
  });
});
