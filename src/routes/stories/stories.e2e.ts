import { copyFile, readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { open } from '../alive';

/** The engine may be opened for the first time. */
const patience = { timeout: 80_000 };

const blocks = (page: Page) => page.locator('[data-block]');
const said = (page: Page) => page.locator('[data-said]');

async function startStory(page: Page): Promise<void> {
  await open(page, '/stories/new/');
  await page.getByRole('button', { name: 'Kisah baru' }).click();
}

async function addChart(page: Page, address: string): Promise<void> {
  await page.getByLabel('Alamat bagan di Sorot').fill(address);
  await page.getByRole('button', { name: 'Tambahkan bagan' }).click();
  await expect(said(page)).toHaveText('Sudah ditambahkan.', patience);
}

async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

test('a journalist builds a story of charts and numbers, and it opens from disk with the network off', async ({
  page,
  browser,
}, testInfo) => {
  await startStory(page);
  await page.getByRole('textbox', { name: 'Judul' }).fill('Kisah uji: biaya dan partisipasi');
  await page.getByRole('button', { name: 'Teks', exact: true }).click();
  await page
    .getByLabel('Teks (Markdown)')
    .fill('Tulisan **rekaan** untuk pengujian. <b onclick="x">bukan tanda</b>');
  await addChart(page, '/elections/cost/?region=16.10#figure-1');
  await addChart(page, '/en/embed/service-mall-outcomes/');

  // a number of a record, a number of a chart, a number of SQL, each with its sources
  await page.getByLabel('Angka dari').selectOption('record');
  await page
    .locator('[name=number-record]')
    .fill('/facts/c-pilkada_bupati-2024-16.10-kpu-apbd-p_2023-teropongbarat/');
  await page.getByRole('button', { name: 'Cari angka' }).click();
  await page.getByRole('button', { name: /^Rp 49\.000\.000\.000/ }).click(patience);
  await page.getByLabel('Angka dari').selectOption('chart');
  await page.getByLabel('Baris').selectOption({ index: 0 });
  await page.getByLabel('Kolom').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Tambahkan angka' }).click();
  await page.getByLabel('Angka dari').selectOption('sql');
  // what would close the brackets around it does not reach the engine
  await page.getByLabel('SQL').last().fill('SELECT 1); DROP TABLE visit; SELECT * FROM (SELECT 1');
  await page.getByRole('button', { name: 'Cari angka' }).click();
  await expect(page.getByText('Tanda kurungnya tidak berpasangan.')).toBeVisible();
  await page
    .getByLabel('SQL')
    .last()
    .fill(`SELECT turnout_pct, id FROM election_result WHERE region = '16.10' AND turnout_pct = 63.53;`);
  await page.getByRole('button', { name: 'Cari angka' }).click();
  await page.getByRole('button', { name: /^63,53/ }).click(patience);
  await page.locator('[name=record]').fill('/visits/v-17cc8128f8/');
  await page.getByRole('button', { name: 'Tambahkan bukti' }).click();
  await expect(blocks(page)).toHaveCount(7, patience);

  // by keyboard, the evidence goes up one place; a reload keeps everything
  await page.getByRole('button', { name: 'Naikkan Bukti, urutan 7' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Naikkan Bukti, urutan 6' })).toBeFocused();
  await expect(page.getByText('Tersimpan di perangkat ini.')).toBeVisible();
  await page.reload();
  await expect(blocks(page)).toHaveCount(7);
  await expect(blocks(page).nth(5)).toContainText('Bukti');

  const html = await download(page, 'Satu halaman HTML');
  expect(html.name).toMatch(/^sorot-kisah-uji-biaya-dan-partisipasi-.*\.html$/);
  const disk = testInfo.outputPath('kisah.html');
  await copyFile(html.path, disk);

  const offline = await browser.newContext({ offline: true });
  const reader = await offline.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  reader.on('pageerror', ({ message }) => faults.push(message));
  await reader.goto(`file://${disk}`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Kisah uji: biaya dan partisipasi');
  await expect(reader.locator('.canvas .wide svg')).toHaveCount(2);
  await expect(reader.locator('.canvas .wide svg').first()).toBeVisible();
  await expect(reader.locator('.number')).toHaveCount(3);
  for (const value of ['Rp 49.000.000.000', '63,53'])
    await expect(reader.locator('article')).toContainText(value);
  for (const number of await reader.locator('.number').all()) {
    await number.getByText('Asal angka').click();
    expect(await number.locator('.stamp li').count()).toBeGreaterThan(0);
  }
  await reader.locator('figure').first().getByText('Tabel').click();
  await expect(reader.locator('figure').first().locator('tbody tr').first()).toBeVisible();
  await expect(reader.locator('article')).toContainText('<b onclick="x">bukan tanda</b>');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(faults).toEqual([]);
  await offline.close();

  // the file is opened again as a story of its own
  await page.getByLabel('Buka berkas kisah').setInputFiles(disk);
  await expect(page.getByText('kisah.html dibuka sebagai kisah baru.')).toBeVisible();
  await expect(blocks(page)).toHaveCount(7);
});

test('a story file of an attacker runs nothing, neither on the page nor in its preview', async ({ page }) => {
  await startStory(page);
  await page.getByRole('textbox', { name: 'Judul' }).fill('Kisah rekaan');
  await page.getByRole('button', { name: 'Teks', exact: true }).click();
  const { path } = await download(page, 'Satu halaman HTML');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="window.attacked=1"><script>window.attacked=1</script><image href="https://evil.example/x.png"/><a href="javascript:window.attacked=1"><text y="5">serangan</text></a><foreignObject><iframe src="https://evil.example/"></iframe></foreignObject></svg>';
  const chart = {
    kind: 'chart',
    id: 'c1',
    title: '<img src=x onerror="window.attacked=1">',
    subtitle: '',
    sentence: '',
    notes: [],
    narrow: svg,
    wide: svg,
    columns: ['<script>window.attacked=1</script>'],
    rows: [],
    behind: [],
    csv: '',
    address: 'https://sorot.example/',
    version: '1',
    retrieved: '2026-01-01',
    sources: [],
  };
  const hostile = (await readFile(path, 'utf8')).replace(
    /"blocks":\[.*\]/,
    `"blocks":${JSON.stringify([chart])
      .replaceAll('<', String.raw`\u003c`)
      .replaceAll('$', '$$$$')}`,
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Buka berkas kisah').setInputFiles({
    name: '"><script>1</script>.html',
    mimeType: 'text/html',
    buffer: Buffer.from(hostile),
  });
  await expect(blocks(page).getByText('serangan')).toBeVisible();
  await page.getByRole('button', { name: 'Pratinjau' }).click();
  await expect(page.frameLocator('iframe').getByText('serangan').first()).toBeAttached();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  await expect(
    page.locator('[data-block] :is(script, image, iframe, [onload], [href^="javascript"])'),
  ).toHaveCount(0);
  expect(asked.filter((url) => url.includes('evil.example'))).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a story shows its charts, numbers, tables, method and questions', async ({ page }) => {
    await page.goto('/stories/anggaran-besar-partisipasi-rendah/');
    const main = page.locator('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('Anggaran besar, partisipasi rendah?');
    await expect(main.locator('[data-chart] .wide svg')).toBeVisible();
    await main.locator('[data-chart]').getByText('Tabel', { exact: true }).click();
    expect(await main.locator('[data-chart] tbody tr:visible').count()).toBeGreaterThan(20);
    for (const number of ['63,53%', '66,11%', 'Rp 49 miliar']) {
      await expect(main.getByRole('link', { name: number }).first()).toHaveAttribute('href', /\/facts\//);
    }
    for (const part of [
      'Temuan',
      'Yang bisa dikatakan sebaliknya',
      'Yang tidak bisa dijawab data ini',
      'Pertanyaan yang masih terbuka',
      'Sumber',
      'Kutipan',
    ])
      await expect(main.getByRole('heading', { name: part, exact: true })).toBeVisible();
    await main.locator('summary', { hasText: 'grants-and-turnout' }).click();
    await expect(main.locator('#query-grants-and-turnout pre')).toContainText('FROM election_cost_per_voter');
    await page.goto('/stories/');
    await expect(page.locator('main li h2')).toHaveCount(5);
  });
});
