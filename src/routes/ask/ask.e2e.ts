import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import writeXlsxFile from 'write-excel-file/universal';
import { open } from '../alive';

/** Invented amounts, under names that need a look: one that two regions bear, one with a slip. */
async function workbook(): Promise<Buffer> {
  const rows = [
    ['Kab. Ogan Ilir', 120],
    ['Kota Palembang', 300],
    ['Kabupaten Bekasi', 80],
    ['Kota Depok', 75],
    ['Deli Serdang', 60],
    ['Muara Enimm', 45],
    ['Jumlah', 680],
  ];
  const blob = await writeXlsxFile([
    { sheet: 'Rekaan', data: [['Wilayah', 'Dana (rekaan)'], ...rows] },
  ]).toBlob();
  return Buffer.from(await blob.arrayBuffer());
}

async function answered(page: Page): Promise<void> {
  await expect(page.locator('#editor').getByText(/baris dalam/)).toBeVisible({ timeout: 60_000 });
}

test('a watchdog joins a workbook of its own with turnout, draws it, takes it away and shares it', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await open(page, '/ask/');
  const own = page.locator('#own');
  await own.locator('input[type=file]').setInputFiles({
    name: 'Dana Hibah.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await workbook(),
  });
  await expect(own.getByText('own.dana_hibah siap: 7 baris.')).toBeVisible();

  await own.getByRole('button', { name: 'Cocokkan nama wilayah' }).click();
  await expect(own.getByText('5 nama dikenali; 2 perlu Anda tentukan.')).toBeVisible();
  await own.getByRole('combobox', { name: 'Muara Enimm' }).selectOption('16.03');
  await own.getByRole('button', { name: 'Tambahkan kolom region' }).click();
  await own.getByRole('button', { name: 'Gabungkan dengan partisipasi' }).click();
  await answered(page);
  await expect(page.getByRole('cell', { name: 'Kota Depok' })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Jumlah', exact: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Grafik' }).click();
  await page.getByRole('combobox', { name: 'Bentuk', exact: true }).selectOption('bar');
  await page.getByRole('combobox', { name: 'Mendatar (x)' }).selectOption('turnout_pct');
  await page.getByRole('combobox', { name: 'Tegak (y)' }).selectOption('full_name');
  await expect(page.locator('#figure-1 .live svg')).toContainText('Kota Depok');
  await expect(page).toHaveURL(/mark=bar/);

  const figure = page.locator('#figure-1');
  await figure.getByText('Unduh', { exact: false }).first().click();
  for (const [button, ending] of [
    ['PNG', /\.png$/],
    ['CSV', /\.csv$/],
  ] as const) {
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: button, exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(ending);
    if (button === 'CSV') {
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain('Kota Depok');
      expect(text).toContain('own.dana_hibah'.slice(4));
      expect(text).toMatch(/# source: .*https?:/);
    }
  }

  // the address has the question, and the data of the reader stay behind
  const address = page.url();
  const other = await (await browser.newContext({ locale: 'id-ID' })).newPage();
  await open(other, address);
  await expect(other.locator('.cm-content')).toContainText('own.dana_hibah', { timeout: 30_000 });
  await expect(other.locator('.fault')).toContainText('dana_hibah', { timeout: 60_000 });
  await other.locator('#own input[type=file]').setInputFiles({
    name: 'Dana Hibah.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await workbook(),
  });
  await other.locator('#own').getByRole('button', { name: 'Cocokkan nama wilayah' }).click();
  await other.locator('#own').getByRole('button', { name: 'Tambahkan kolom region' }).click();
  await other.getByRole('button', { name: 'Jalankan' }).click();
  await expect(other.locator('#figure-1 .live svg')).toContainText('Kota Depok', { timeout: 60_000 });
  await other.context().close();
});

test('a question of the gallery opens with its chart; a wrong column is shown at its line; a long one is stopped', async ({
  page,
}) => {
  await open(page, '/en/ask/?question=turnout-over-time');
  await expect(page.locator('#figure-1 .live svg')).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByRole('heading', { name: 'How did turnout in regional elections change' }).last(),
  ).toBeVisible();

  const editor = page.locator('.cm-content');
  await editor.fill('SELECT code,\n  nama\nFROM region');
  await editor.press('Control+Enter');
  await expect(page.locator('.fault')).toContainText('line 2');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('nama');

  await editor.fill('SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b');
  await editor.press('Control+Enter');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.fault')).toContainText('Cancelled');
  await editor.fill('SELECT 42 AS n FROM range(100000)');
  await editor.press('Control+Enter');
  await expect(page.locator('.status')).toContainText('100,000 rows');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.locator('table[aria-rowcount="100001"] tbody tr').first()).toBeVisible();
  expect(await page.locator('table[aria-rowcount="100001"] tbody tr').count()).toBeLessThan(60);
});
