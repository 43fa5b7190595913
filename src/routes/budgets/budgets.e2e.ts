import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { rowOf } from '../independent-sql';
import { open } from '../alive';

/** Asks the dataset in words of its own, not in those of the page. */
async function numbers(sql: string): Promise<number[]> {
  return Object.values(await rowOf(sql, z.record(z.string(), z.number())));
}

const engine = { timeout: 60_000 };
const id = (value: number) => value.toLocaleString('id-ID');
const counter = (page: Page) => page.locator('[data-count]');
const figure = (page: Page, index: number) => page.locator(`[data-chart="${index}"]`);

test('execution of Kabupaten Malang 2022 is found by clicking', async ({ page }) => {
  const [realised = 0, budget = 0] = await numbers(`
    SELECT realised_to_date_idr AS realised, budget_idr AS budget FROM budget_panel
     WHERE region = '35.07' AND fiscal_year = 2022 AND account = 'Belanja Daerah'`);
  const share = `${((100 * realised) / budget).toFixed(1).replace('.', ',')}%`;
  expect(share).toBe('95,7%');

  await open(page, '/budgets/');
  await page.locator('select[name=region]').selectOption({ label: 'Kabupaten Malang' });
  await page.locator('select[name=year]').selectOption('2022');
  const execution = figure(page, 5);
  const said = (rupiah: number) => `Rp ${(rupiah / 1e12).toFixed(2).replace('.', ',')} triliun`;
  await expect(execution.locator('figcaption')).toContainText(
    `Kabupaten Malang 2022: Belanja daerah terealisasi ${said(realised)} dari ${said(budget)}`,
    engine,
  );
  await expect(execution.locator('figcaption')).toContainText(share);
  await execution.getByText('Tabel', { exact: true }).click();
  const row = execution.locator('tbody tr', { hasText: 'Belanja daerah' });
  await expect(row).toContainText(share);
  await expect(row.getByRole('link')).toHaveAttribute('href', /\/data\/apbd\/2022\/Malang\.csv$/);
  await expect(page).toHaveURL(/region=35\.07&year=2022/);

  // the complete panel knows its place, and the back button takes the year back
  await expect(figure(page, 7).locator('figcaption')).toContainText('Kabupaten Malang, 2022');
  await page.goBack();
  await expect(page).toHaveURL(/region=35\.07$/);
  await expect(page.locator('select[name=year]')).toHaveValue('');
});

test('the filter counts what an independent query counts, and can be taken back', async ({ page }) => {
  const [total = 0, sure = 0, narrowed = 0] = await numbers(`
    SELECT count(*)::INTEGER AS total, count(*) FILTER (reliability <> 'low')::INTEGER AS sure,
           count(*) FILTER (reliability <> 'low' AND region LIKE '16%' AND fiscal_year = 2026
                            AND phase = 'approved')::INTEGER AS narrowed
      FROM budget_line`);
  expect(narrowed).toBeGreaterThan(0);

  await open(page, '/budgets/');
  await expect(counter(page)).toHaveText(`${id(sure)} dari ${id(total)} angka anggaran`);
  await page.locator('select[name=province]').selectOption('16');
  await page.locator('select[name=year]').selectOption('2026');
  await page.locator('select[name=phase]').selectOption('approved');
  await expect(counter(page)).toHaveText(`${id(narrowed)} dari ${id(total)} angka anggaran`, engine);
  // the list holds forty figures, of which twelve stand open
  await page.getByRole('checkbox', { name: /Tampilkan semua/ }).check();
  await expect(page.getByLabel('Daftar angka').locator('tbody tr')).toHaveCount(Math.min(40, narrowed));

  await page.reload();
  await expect(counter(page)).toHaveText(`${id(narrowed)} dari ${id(total)} angka anggaran`, engine);
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
  await expect(counter(page)).toHaveText(`${id(sure)} dari ${id(total)} angka anggaran`);
  await page.getByText('Saringan lain').click();
  await page.locator('select[name=reliability]').selectOption('all');
  await expect(counter(page)).toHaveText(`${id(total)} dari ${id(total)} angka anggaran`, engine);
});

test('regions are compared by the chosen measure, parts and totals of one stage', async ({ page }) => {
  const [regions = 0] = await numbers(`
    SELECT count(DISTINCT part.region)::INTEGER AS regions
      FROM budget_line part JOIN budget_line whole USING (region, fiscal_year, stage)
     WHERE part.account = 'Belanja Modal' AND whole.account = 'Belanja Daerah' AND part.region LIKE '__.__'
       AND part.fiscal_year > 2020 AND part.reliability <> 'low' AND whole.reliability <> 'low'
       AND part.basis IN ('annual_ceiling', 'executed') AND whole.basis IN ('annual_ceiling', 'executed')
       AND part.phase IN ('proposed', 'approved', 'adjusted', 'executed')`);
  await open(page, '/budgets/');
  await page.getByRole('radio', { name: 'Porsi belanja modal' }).check();
  await expect(figure(page, 6).locator('figcaption')).toContainText(
    `${regions} dari 508 kabupaten dan kota`,
    engine,
  );
  await figure(page, 7).getByText('Tabel', { exact: true }).click();
  await expect(figure(page, 7).locator('tbody tr')).toHaveCount(4 * 38);
});

test('a row leads to its evidence', async ({ page }) => {
  await open(page, '/budgets/');
  const link = page.getByLabel('Daftar angka').locator('tbody tr').first().locator('a.evidence');
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/facts\/b-\w+\/$/);
  await link.click();
  await expect(page).toHaveURL(href);
  await expect(page.getByRole('link', { name: /Buka artikelnya/ }).first()).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page reads with its charts, numbers and gaps', async ({ page }) => {
    const [regions = 0, silent = 0] = await numbers(`
      SELECT (SELECT count(DISTINCT region) FROM budget_line WHERE reliability <> 'low')::INTEGER AS regions,
             (SELECT count(*) FROM region r WHERE has_budget
                AND NOT EXISTS (SELECT 1 FROM budget_line b WHERE b.region = r.code)
                AND NOT EXISTS (SELECT 1 FROM budget_panel p WHERE p.region = r.code))::INTEGER AS silent`);
    await page.goto('/budgets/');
    const main = page.locator('main');
    await expect(main).toContainText(`${regions} dari 546 pemerintah daerah`);
    await expect(main).toContainText(`Untuk ${silent} pemerintah daerah belum ditemukan`);
    await expect(main).toContainText('Belanja pegawai');
    await expect(page.locator('[data-chart] .wide svg')).toHaveCount(7);
    await expect(figure(page, 1).locator('tbody tr', { hasText: 'Belanja daerah' })).toHaveCount(6);
  });
});
