import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import { z } from 'zod';
import { answering, fakeEndpoint } from '../../../scripts/extract/fixtures/fake-endpoint';
import { recordFiles } from '../../lib/schema/records';
import { open } from '../alive';

declare const axe: typeof Axe;
const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// invented, as it says itself
const article = `DPRD Kabupaten Ogan Ilir Pelajari Layanan Terpadu di Karanganyar

INDRALAYA - Rombongan DPRD Kabupaten Ogan Ilir yang dipimpin Ketua Komisi II Budi Karangan melakukan kunjungan kerja ke Kabupaten Karanganyar, Kamis (8/9/2022). Artikel ini rekaan untuk pengujian.

Dalam APBD Kabupaten Ogan Ilir 2022, Belanja Daerah ditetapkan Rp 1,52 triliun.`;

const proposals = (page: Page) => page.locator('[data-proposal]');
const current = (page: Page) => page.locator('[data-proposal][aria-current]');
const states = (page: Page) => page.locator('[data-proposal] .state');
const files = (page: Page) => page.locator('input[type=file][multiple]');
const said = (page: Page) => page.locator('[data-said]');

async function paste(page: Page, text = article): Promise<void> {
  await page.getByLabel('Teks artikel', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Baca teks ini' }).click();
}

async function openDesk(page: Page, path = '/desk/'): Promise<void> {
  await open(page, path);
  await expect(page.getByRole('button', { name: /Baca teks ini|Read this text/ })).toBeEnabled();
}

/** In both themes, with whatever stands on the page. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axeScript });
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => axe.run());
    for (const { id, nodes } of violations) found.push(`${colorScheme} ${id}: ${String(nodes[0]?.target)}`);
  }
  return found;
}

/** Every address beyond our own, whoever asks it. */
function foreignRequests(context: BrowserContext): string[] {
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url());
  });
  return foreign;
}

test('an article is read, reviewed by keyboard, kept over a reload, and contributed; nothing leaves the device', async ({
  page,
  context,
}) => {
  const foreign = foreignRequests(context);
  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await openDesk(page);
  await paste(page);
  await expect(current(page)).toContainText('Kunjungan');
  const count = await proposals(page).count();
  expect(count).toBeGreaterThan(2);

  // the evidence of the visit is marked in the article, word for word
  const text = page.getByRole('region', { name: 'Teks artikel dengan sorotan' });
  await expect(text.locator('.evidence').first()).toBeVisible();
  await current(page)
    .getByRole('button', { name: /^Tanggal: 8 September 2022/ })
    .click();
  await expect(text.locator('.pointed')).toHaveText('Kamis (8/9/2022)');

  await expect(current(page)).toContainText('Kemungkinan sudah tercatat', { timeout: 45_000 });
  await page.keyboard.press('a');
  await expect(said(page)).toHaveText('Diterima.');
  await expect(states(page).first()).toContainText('diterima');
  // the next one that waits has the focus
  await expect(proposals(page).nth(1)).toBeFocused();
  await page.keyboard.press('r');
  await expect(states(page).nth(1)).toContainText('ditolak');
  await page.keyboard.press('u');
  await expect(states(page).nth(1)).toContainText('belum diputuskan');
  await page.keyboard.press('ArrowDown');
  await expect(proposals(page).nth(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(proposals(page).nth(1)).toBeFocused();
  // a letter that is typed is a letter
  await page.getByLabel('Teks artikel', { exact: true }).pressSequentially('ardu');
  await expect(states(page).nth(1)).toContainText('belum diputuskan');

  await page.reload();
  await expect(proposals(page)).toHaveCount(count);
  await expect(states(page).first()).toContainText('diterima');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh sumbangan (JSONL)' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => z.object({ file: z.string(), record: z.unknown() }).parse(JSON.parse(line)));
  expect(lines.map(({ file }) => file)).toEqual(['sources', 'visits', 'evidence']);
  expect(recordFiles.sources.schema.safeParse(lines[0]?.record).error).toBeUndefined();
  expect(recordFiles.visits.schema.parse(lines[1]?.record)).toMatchObject({
    date: '2022-09-08',
    guest_region: '16.10',
    host_region: '33.13',
  });
  expect(JSON.stringify(lines)).not.toContain('Artikel ini rekaan untuk pengujian. Dalam');
  expect(foreign).toEqual([]);
  expect(sent).toEqual([]);
});

test('an accepted fact stands among those of the dataset, marked as local, until the reader leaves it out', async ({
  page,
}) => {
  await openDesk(page);
  await paste(page);
  await expect(current(page)).toContainText('Kunjungan');
  await page.keyboard.press('a');
  await expect(states(page).first()).toContainText('diterima');

  await open(page, '/visits/');
  const counter = page.locator('[data-count]');
  const [, total = ''] = /^(\d+) dari/.exec((await counter.textContent()) ?? '') ?? [];
  await expect(page.getByText('Termasuk 1 fakta lokal dari meja Anda')).toBeVisible();
  const more = Number(total) + 1;
  await expect(counter).toHaveText(`${more} dari ${more} kunjungan`, { timeout: 45_000 });
  await page.locator('[name=region]').selectOption('33.13');
  await expect(page.locator('#list a[href*="/loc-"]').first()).toHaveText('8 September 2022');
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
  await page.getByLabel('Sertakan fakta lokal').uncheck();
  await expect(counter).toHaveText(`${total} dari ${total} kunjungan`);
  await expect(page.locator('#list a[href*="/loc-"]')).toHaveCount(0);
});

test('a value is corrected in place with its words, and not saved without words', async ({ page }) => {
  await openDesk(page);
  await paste(page);
  await expect(current(page)).toContainText('Kunjungan');
  await page.getByRole('heading', { name: 'Usulan' }).click();
  await page.keyboard.press('e');
  const form = page.getByRole('form', { name: 'Koreksi usulan' });
  await form.getByLabel('Wilayah tuan rumah', { exact: true }).fill('Kabupaten Sragen');
  await form.getByLabel('Kata bukti untuk Wilayah tuan rumah').fill('Kabupaten Sragen');
  await form.getByRole('button', { name: 'Simpan koreksi' }).click();
  await expect(form).toContainText('Kata-kata ini tidak ada di artikel.');
  await form.getByLabel('Kata bukti untuk Wilayah tuan rumah').fill('');
  await form.getByRole('button', { name: 'Simpan koreksi' }).click();
  await expect(form).toContainText('Tanpa kata bukti, nilai tidak bisa disimpan.');
  expect(await axeFindings(page)).toEqual([]);

  // words that are selected in the article
  await page
    .getByRole('region', { name: 'Teks artikel dengan sorotan' })
    .locator('p', { hasText: 'INDRALAYA' })
    .dblclick({ position: { x: 24, y: 10 } });
  await form.getByRole('button', { name: 'Pakai kata yang dipilih untuk Wilayah tuan rumah' }).click();
  await expect(form.getByLabel('Kata bukti untuk Wilayah tuan rumah')).toHaveValue('INDRALAYA');
  await form.getByRole('button', { name: 'Simpan koreksi' }).click();
  await expect(proposals(page).first()).toContainText('dikoreksi');
  await expect(proposals(page).first()).toBeFocused();
  await proposals(page)
    .first()
    .getByRole('button', { name: /^Wilayah tuan rumah: Kabupaten Sragen/ })
    .click();
  await expect(proposals(page).first()).toContainText('INDRALAYA');
});

test('two tabs see each other, and neither overwrites the other', async ({ page, context }) => {
  await openDesk(page);
  await paste(page);
  await expect(current(page)).toContainText('Kunjungan');
  const other = await context.newPage();
  await openDesk(other, '/en/desk/');
  await expect(states(other).first()).toContainText('to decide');

  await current(page).getByRole('button', { name: 'Terima' }).click();
  await expect(states(other).first()).toContainText('accepted');

  // a tab that has not heard of the other's decision
  await other.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await proposals(other).nth(1).getByRole('button', { name: 'Reject' }).click();
  await expect(states(other).nth(1)).toContainText('rejected');
  await expect(states(page).nth(1)).toContainText('belum diputuskan');
  await proposals(page).nth(1).getByRole('button', { name: 'Terima' }).click();
  await expect(said(page)).toContainText('Tab lain lebih dulu memutuskan');
  await expect(states(page).nth(1)).toContainText('ditolak');
});

test('the work is saved to a file and brought back; a broken file changes nothing', async ({ page }) => {
  await openDesk(page);
  await paste(page);
  await current(page).getByRole('button', { name: 'Terima' }).click();
  await expect(states(page).first()).toContainText('diterima');
  const count = await proposals(page).count();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan semua ke berkas' }).click();
  const work = await readFile(await (await download).path());

  const bring = async (buffer: Buffer) => {
    await files(page).setInputFiles({ name: 'meja.json', mimeType: 'application/json', buffer });
  };
  await bring(work.subarray(0, work.length / 2));
  await expect(page.getByText('meja.json: rusak: bukan JSON; tidak ada yang berubah')).toBeVisible();
  await bring(
    Buffer.from(work.toString().replace('"exact": "Kamis (8/9/2022)"', '"exact": "Kamis (9/9/2022)"')),
  );
  await expect(page.getByText(/^meja\.json: bukan hasil kerja meja Sorot/)).toBeVisible();
  await expect(proposals(page)).toHaveCount(count);
  await expect(states(page).first()).toContainText('diterima');

  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Hapus semuanya' }).click();
  await expect(proposals(page)).toHaveCount(0);
  await bring(work);
  await expect(page.getByText('meja.json: 1 artikel dan 1 keputusan ditambahkan.')).toBeVisible();
  await expect(proposals(page)).toHaveCount(count);
  await expect(states(page).first()).toContainText('diterima');
});

test('the proposals of the command line are reviewed by the words of their evidence', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-desk-'));
  writeFileSync(join(folder, 'rekaan.txt'), article);
  const out = join(folder, 'proposals.jsonl');
  const run = promisify(execFile);
  await run(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', folder, '--out', out]);

  await openDesk(page);
  await files(page).setInputFiles(out);
  await expect(page.getByText('proposals.jsonl: 1 artikel dan 0 keputusan ditambahkan.')).toBeVisible();
  await expect(current(page)).toContainText('Kunjungan');
  const text = page.getByRole('region', { name: 'Teks artikel dengan sorotan' });
  await current(page)
    .getByRole('button', { name: /^Tanggal: 8 September 2022/ })
    .click();
  await expect(text.locator('.pointed')).toHaveText('Kamis (8/9/2022)');

  // what is said of the page is mended, and what was proposed and decided stays
  const count = await proposals(page).count();
  await page.keyboard.press('a');
  await expect(states(page).first()).toContainText('diterima');
  await page.getByText('Keterangan halaman').click();
  const about = page.getByRole('region', { name: /^Artikel:/ });
  await about.getByLabel('Penerbit').fill('Kabar Rekaan');
  await about.getByRole('button', { name: 'Simpan dan baca ulang' }).click();
  await expect(page.getByText('Kabar Rekaan · hari terbit tidak diketahui')).toBeVisible();
  await expect(proposals(page)).toHaveCount(count);
  await expect(states(page).first()).toContainText('diterima');

  await files(page).setInputFiles(out);
  await expect(page.getByText('proposals.jsonl: semua isinya sudah ada di meja.')).toBeVisible();
});

test('a language model is asked only when the reader turned it on, and beside the grammar', async ({
  page,
  context,
}) => {
  const foreign = foreignRequests(context);
  const more = 'Rp 12 miliar lagi, kata bupati, akan mengalir sebagai belanja hibah.';
  const [account, amount, stage, region] = ['belanja hibah', 'Rp 12 miliar', 'APBD', 'Kabupaten Ogan Ilir'];
  const endpoint = await fakeEndpoint(
    answering({ budgets: [{ account, amount, stage, region, fiscal_year: null }] }),
  );
  await openDesk(page);
  await paste(page);
  await expect(current(page)).toContainText('Kunjungan');
  expect(foreign).toEqual([]);

  await page.getByText('Model bahasa (opsional)').click();
  await expect(page.getByText('Mati: tidak ada yang dikirim.')).toBeVisible();
  await page.getByLabel('Alamat layanan').fill(endpoint.url);
  await page.getByLabel('Nama model').fill('kecil');
  await page.getByRole('button', { name: 'Nyalakan' }).click();
  await expect(page.getByText(/^Artikel dibaca .* juga dikirim ke 127\.0\.0\.1:\d+/)).toBeVisible();
  const count = await proposals(page).count();
  await paste(page, `${article} ${more}`);
  const proposed = proposals(page).filter({ hasText: 'model bahasa kecil' });
  await expect(proposed).toHaveCount(1);
  await expect(proposed).toContainText('Rp 12 miliar');
  await expect(proposals(page)).toHaveCount(count + 1);
  expect(new Set(foreign)).toEqual(new Set([`${endpoint.url}/v1/chat/completions`]));

  endpoint.close();
  await page.reload();
  await paste(page, `${article} ${more} Tambahan.`);
  await expect(
    page.getByText('Model kecil: tidak terjangkau. Usulan Sorot sendiri tetap ada.'),
  ).toBeVisible();
  await expect(proposals(page)).toHaveCount(count);
  await expect(page.getByRole('button', { name: 'Tanya model kecil' })).toBeVisible();

  await page.getByText('Model bahasa (opsional)').click();
  await page.getByRole('button', { name: 'Matikan' }).click();
  await expect(page.getByText('Tidak ada yang dikirim ke mana pun.')).toBeVisible();
  foreign.length = 0;
  await paste(page, `${article} Tambahan lain.`);
  await expect(page.getByRole('region', { name: 'Artikel di meja' }).locator('.title')).toHaveCount(4);
  expect(foreign).toEqual([]);
});

test('files are read one by one: script in one does not run, a binary one is named, the others go on', async ({
  page,
  context,
}) => {
  const foreign = foreignRequests(context);
  await openDesk(page);
  const hostile = `<!doctype html><html><head><title>Rekaan</title><script>window.top.hacked = 1; fetch('http://evil.invalid/')</script></head>
    <body onload="window.hacked = 1"><img src="http://evil.invalid/x.png" onerror="window.hacked = 1"><article><h1>Belanja Modal Naik</h1>
    <p>${'Dalam APBD Kabupaten Ogan Ilir 2022, Belanja Daerah ditetapkan Rp 1,52 triliun, kata pejabat setempat. '.repeat(4)}</p>
    <p>&lt;img src=x onerror="window.hacked = 1"&gt;<svg onload="window.hacked = 1"></svg></p></article></body></html>`;
  await files(page).setInputFiles([
    {
      name: 'biner.html',
      mimeType: 'text/html',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]),
    },
    { name: 'jahat.html', mimeType: 'text/html', buffer: Buffer.from(hostile) },
    { name: 'biasa.txt', mimeType: 'text/plain', buffer: Buffer.from(article) },
  ]);
  await expect(page.getByText(/^biner\.html: /)).toBeVisible();
  const titles = page.getByRole('region', { name: 'Artikel di meja' }).locator('.title');
  await expect(titles).toHaveCount(2);
  await expect(proposals(page).first()).toContainText('Belanja Daerah');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(foreign).toEqual([]);
});

test('without the dataset the desk still works, and says so', async ({ page }) => {
  await page.route('**/data/manifest.json', (route) => route.abort());
  await openDesk(page);
  await paste(page);
  await expect(page.getByText('Fakta yang ada tidak dapat dibuka.')).toBeVisible();
  await page.keyboard.press('a');
  await expect(states(page).first()).toContainText('diterima');
});
