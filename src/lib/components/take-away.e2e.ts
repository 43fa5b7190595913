import { expect, test, type Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import readXlsxFile from 'read-excel-file/node';
import { z } from 'zod';
import { nativeRows } from '../database/fixtures/native-rows';
import { formatNumber, formatPercent } from '../format/number';
import { formatRupiah } from '../format/rupiah';
import { open } from '../../routes/alive';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync('static/data/manifest.json', 'utf8')));

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Row = Record<string, z.infer<typeof cell>>;
const file = z.object({
  title: z.string(),
  version: z.string(),
  address: z.string(),
  sources: z.array(z.object({ publisher: z.string(), href: z.string().nullable() })),
  columns: z.array(z.object({ name: z.string(), type: z.string() })),
  rows: z.array(z.record(z.string(), cell)),
});

const count = (row: Row) => formatNumber(Number(row['count']), 'id');
const percent = (name: string) => (row: Row) =>
  formatPercent(Math.round(Number(row[name]) * 100) / 100, 'id');

/** Twelve charts, and the words that the page's own table says of each row. */
const charts: { path: string; index: number; says: (row: Row) => string }[] = [
  { path: '/visits/', index: 1, says: count },
  { path: '/visits/', index: 2, says: count },
  { path: '/visits/', index: 3, says: count },
  { path: '/visits/', index: 9, says: count },
  { path: '/regions/16.10/', index: 2, says: percent('turnout_pct') },
  {
    path: '/regions/16.10/',
    index: 3,
    says: (row) => formatRupiah(Number(row['amount_idr']), 'id', Number(row['precision_idr'])),
  },
  {
    path: '/regions/16.10/',
    index: 1,
    says: (row) => formatRupiah(Number(row['idr_per_voter']), 'id'),
  },
  { path: '/elections/', index: 1, says: (row) => (row['value'] === null ? '' : percent('value')(row)) },
  { path: '/elections/ballots/', index: 3, says: (row) => String(row['name']).slice(0, 8) },
  { path: '/conflicts/', index: 1, says: count },
  { path: '/conflicts/', index: 2, says: count },
  { path: '/officials/', index: 5, says: (row) => formatNumber(Number(row['visits']), 'id') },
];

for (const path of new Set(charts.map((chart) => chart.path))) {
  test(`charts of ${path} are taken away in six formats, each with title, source, version and the page’s numbers`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await open(page, path);
    for (const { index, says } of charts.filter((chart) => chart.path === path)) {
      const figure = page.locator(`[data-chart="${index}"]`);
      await figure.getByText('Unduh dan kutip').click();
      const taken = async (kind: string) => await takenFile(page, index, kind);

      const json = file.parse(JSON.parse(await taken('JSON').then((path) => readFileSync(path, 'utf8'))));
      expect(json.version).toBe(version);
      expect(json.address).toContain(`${path}#figure-${index}`);
      expect(json.title).toContain((await figure.getByRole('heading').first().textContent()) ?? '?');

      await figure.getByText('Tabel', { exact: true }).click();
      // the rows are made while the table is open
      await expect(figure.locator('tbody tr').first()).toBeVisible();
      const table = (await figure.locator('tbody').textContent()) ?? '';
      expect(json.rows.length).toBeGreaterThan(0);
      for (const row of json.rows) expect(table).toContain(says(row));

      const expected = json.rows.map((row) => json.columns.map(({ name }) => row[name] ?? null));
      const csv = await taken('CSV');
      expect(readFileSync(csv, 'utf8')).toContain(`# dataset version: ${version}`);
      expect(readFileSync(csv, 'utf8')).toContain(json.title);
      const parquet = await taken('Parquet');
      expect(readFileSync(parquet).includes(version)).toBe(true);
      for (const source of [
        `read_csv('${csv}', comment = '#', quote = '"', header = true, all_varchar = true, allow_quoted_nulls = false)`,
        `read_parquet('${parquet}')`,
      ]) {
        expect(await sameText(source)).toEqual(expected.map((row) => row.map(inWords)));
      }

      const sheets = await readXlsxFile(await taken('Excel'));
      const [data, sources, notes] = sheets.map((sheet) => sheet.data);
      expect(data?.length).toBe(json.rows.length + 1);
      expect(data?.[0]).toEqual(json.columns.map(({ name }) => name));
      expect(sources?.length).toBe(json.sources.length + 1);
      expect(notes).toContainEqual(['version', version]);
      expect(notes).toContainEqual(['title', json.title]);

      const svg = readFileSync(await taken('SVG'), 'utf8');
      expect(/<text|var\(|url\(|<image|<style/.exec(svg)?.[0]).toBeUndefined();
      for (const part of [version, `#figure-${index}`]) expect(svg).toContain(part);
      // drawn by another renderer, which has no fonts at all, it looks like the browser's own picture
      const drawn = PNG.sync.read(
        new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: 2 } })
          .render()
          .asPng(),
      );
      const own = PNG.sync.read(readFileSync(await taken('PNG')));
      expect([own.width, own.height]).toEqual([drawn.width, drawn.height]);
      expect(difference(own, drawn)).toBeLessThan(0.01);
    }
  });
}

test('a citation is copied, and the SQL runs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/regions/16.10/');
  const figure = page.locator('[data-chart="2"]');
  await figure.getByText('Unduh dan kutip').click();
  await figure.getByRole('button', { name: 'Salin sebagai teks' }).click();
  await expect(figure.getByRole('status').last()).toContainText('Disalin');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Data ${version}`);
  expect(copied).toContain('/regions/16.10/#figure-2');

  const sql = readFileSync(await takenFile(page, 2, 'SQL'), 'utf8');
  const rows = await nativeRows(sql.replace(/^--.*$/gm, ''), databaseFile());
  const json = file.parse(JSON.parse(readFileSync(await takenFile(page, 2, 'JSON'), 'utf8')));
  expect(rows.length).toBe(json.rows.length);
});

test('a table is taken away under the name of its page', async ({ page }) => {
  await open(page, '/regions/16.10/');
  const budget = page.locator('#budget .table').first();
  await budget.getByText('Unduh dan kutip').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    budget.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^sorot-kabupaten-ogan-ilir-anggaran-.*\.csv$/);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv).toContain('amount_idr');
  expect(csv).toMatch(/# source: .*https?:/);
});

for (const path of ['/regions/16.10/', '/officials/', '/timeline/', '/elections/?province=16']) {
  test(`the tables of ${path} are taken away as SQL that has their rows`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, path);
    const tables = page
      .locator('main .table')
      .filter({ has: page.getByText('Unduh dan kutip') })
      .filter({ visible: true });
    // under a filter the tables follow the engine, as the counter does
    if (path.includes('?'))
      await expect(page.locator('[data-count]')).not.toHaveText(/^([\d.]+) dari \1 /, { timeout: 60_000 });
    const count = await tables.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const table = tables.nth(index);
      await table.getByText('Unduh dan kutip').click();
      const taken = async (kind: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          table.getByRole('button', { name: kind, exact: true }).click(),
        ]);
        return readFileSync(await download.path(), 'utf8');
      };
      const shown = file.parse(JSON.parse(await taken('JSON'))).rows;
      const questions = (await taken('SQL')).replaceAll(/^--.*$/gm, '').split(/;\s*$/m);
      const answers: Record<string, unknown>[] = [];
      for (const question of questions.filter((text) => text.trim() !== '')) {
        answers.push(...(await nativeRows(question, databaseFile())));
      }
      // lists are joined to texts in files
      const columns = Object.keys(answers[0] ?? {}).filter(
        (name) => name in (shown[0] ?? {}) && answers.every((row) => !Array.isArray(row[name])),
      );
      expect(columns.length).toBeGreaterThan(1);
      const key = (row: Record<string, unknown>) =>
        columns.map((name) => inWords(cell.parse(row[name]))).join('|');
      const known = new Set(answers.map(key));
      expect(shown.filter((row) => !known.has(key(row))).length).toBe(0);
    }
  });
}

async function takenFile(page: Page, index: number, kind: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-chart="${index}"]`).getByRole('button', { name: kind, exact: true }).click(),
  ]);
  return await download.path();
}

/** All cells as texts, as native DuckDB reads them. */
async function sameText(source: string): Promise<(string | null)[][]> {
  const rows = await nativeRows(`SELECT COLUMNS(*)::VARCHAR FROM ${source}`);
  return rows.map((row) =>
    Object.values(row).map((value) => (value === null ? null : inWords(value as z.infer<typeof cell>))),
  );
}

/** Numbers by their value: 1.0 is 1. A text that a spreadsheet would run has an apostrophe in CSV. */
function inWords(value: z.infer<typeof cell>): string | null {
  if (value === null) return null;
  const text = String(value).replace(/^'(?=[=+\-@])/, '');
  return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text;
}

function databaseFile(): string {
  const { files } = z
    .object({ files: z.object({ database: z.object({ path: z.string() }) }) })
    .parse(JSON.parse(readFileSync('static/data/manifest.json', 'utf8')));
  return `static/data/${files.database.path}`;
}

/** Share of pixels that differ by more than what antialiasing explains. */
function difference(a: PNG, b: PNG): number {
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 96,
    );
    if (far) differing += 1;
  }
  return differing / (a.data.length / 4);
}
