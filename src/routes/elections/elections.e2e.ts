import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { formatNumber, formatPercent } from '../../lib/format/number';
import { formatRupiah } from '../../lib/format/rupiah';
import { rowOf, rowsOf } from '../independent-sql';
import { open } from '../alive';

const live = { timeout: 60_000 };
const percent = (value: number) => formatPercent(Math.round(value * 100) / 100, 'id');
const number = (value: number) => formatNumber(value, 'id');

const pick = (page: Page, name: string, value: string) =>
  page.locator(`select[name=${name}]`).selectOption(value);

// what a source states as a result: no target, tally of a party or blog, draft roll, and nothing divided out by us
const stated = `
  SELECT e.id, e.region, e.year, e.round, e.election, e.turnout_pct FROM election_result e
   WHERE e.turnout_pct IS NOT NULL AND e.confidence <> 'computed' AND e.region IS NOT NULL
     AND e.status NOT IN ('target', 'kpu_dps', 'party_count', 'sirekap_media', 'media_tally', 'blog_compilation', 'lower_bound')`;

test('Ogan Ilir’s turnout stands against the median of its province', async ({ page }) => {
  const shown = `
    SELECT v.region, v.value FROM canonical_value v JOIN (${stated}) s ON s.id = v.record
     WHERE v.field = 'turnout_pct' AND s.year = 2024 AND s.round = 1 AND s.election LIKE 'pilkada%'`;
  const mine = await rowOf(
    `SELECT value FROM (${shown}) WHERE region = '16.10'`,
    z.object({ value: z.number() }),
  );
  const family = await rowOf(
    `SELECT count(*)::INTEGER AS n, median(value)::DOUBLE AS middle FROM (${shown}) WHERE region LIKE '16.%'`,
    z.object({ n: z.number(), middle: z.number() }),
  );
  expect(family.n).toBeGreaterThan(5);

  await open(page, '/elections/');
  await pick(page, 'region', '16.10');
  const focus = page.locator('[data-focus]');
  await expect(focus).toContainText(`Ogan Ilir, Pilkada 2024: partisipasi ${percent(mine.value)}`, live);
  await expect(focus).toContainText(`Median ${number(family.n)} kabupaten dan kota di Sumatera Selatan`);
  await expect(focus).toContainText(percent(family.middle));
  await expect(page).toHaveURL(/\?region=16\.10$/);
  await expect(focus.getByRole('link').first()).toHaveAttribute('href', /^\/facts\/t-[^/]+\/$/);
  await page.goBack();
  await expect(focus).toContainText('Pilih satu wilayah');
});

test('the highest cost per registered voter is first, with its evidence, and follows year and denominator', async ({
  page,
}) => {
  const highest = await rowOf(
    `SELECT r.full_name AS name, sum(c.amount_idr)::DOUBLE / max(d.registered_voters) AS idr, r.code
       FROM election_cost c JOIN region r ON r.code = c.region
       JOIN (SELECT region, max(registered_voters) AS registered_voters FROM election_result
              WHERE year = 2024 AND election LIKE 'pilkada%' AND status <> 'kpu_dps' GROUP BY region) d ON d.region = c.region
      WHERE c.year = 2024 AND c.round = 1 AND c.basis = 'grant_agreement' AND c.component IN ('kpu', 'bawaslu')
        AND c.election IN ('pilkada_bupati', 'pilkada_walikota')
        AND (SELECT count(*) FROM election_cost x WHERE x.region = c.region AND x.year = 2024
              AND x.component = c.component AND x.basis = c.basis) = 1
      GROUP BY r.full_name, r.code HAVING max(d.registered_voters) > 0 ORDER BY idr DESC LIMIT 1`,
    z.object({ name: z.string(), idr: z.number(), code: z.string() }),
  );
  await open(page, '/elections/');
  await page.getByRole('navigation', { name: 'Bagian' }).getByRole('link', { name: 'Biaya' }).click();
  await expect(page).toHaveURL(/\/elections\/cost\/$/);
  const first = page.locator('#cost-list tbody tr').first();
  await expect(first).toContainText(highest.name);
  await expect(first).toContainText(formatRupiah(highest.idr, 'id'));
  await expect(first.getByRole('link').last()).toHaveAttribute('href', /^\/facts\/c-[^/]+\/$/);
  await expect(page.locator('[data-count]')).toContainText('dari 508 daerah');

  await pick(page, 'per', 'residents');
  await expect(page.locator('#cost')).toContainText('per penduduk', live);
  const [top] = await rowsOf(
    `SELECT name, cost / population AS idr FROM (
       SELECT r.full_name AS name, r.population, c.amount_idr AS cost FROM election_cost_per_voter c
         JOIN region r ON r.code = c.region JOIN canonical_value v ON v.region = c.region AND v.field = 'turnout_pct'
         JOIN (${stated}) s ON s.id = v.record
        WHERE c.year = 2024 AND c.basis = 'grant_agreement' AND s.year = 2024 AND s.round = 1 AND s.election LIKE 'pilkada%')
      ORDER BY idr DESC LIMIT 1`,
    z.object({ name: z.string(), idr: z.number() }),
  );
  await expect(page.locator('#cost figcaption')).toContainText(formatRupiah(top?.idr ?? 0, 'id'));
  await pick(page, 'cost', '2020');
  await expect(page).toHaveURL(/per=residents&cost=2020|cost=2020&per=residents/);
  // residents of that year are not known, and are not made up
  await expect(page.locator('#cost')).toContainText('belum ditemukan', live);
});

test('the widest gap between two sources of one turnout heads its figure', async ({ page }) => {
  const widest = await rowOf(
    `WITH said AS (
       SELECT s.*, x.source FROM (SELECT e.id, e.region, e.year, e.round, e.election, e.turnout_pct FROM election_result e
         WHERE e.turnout_pct IS NOT NULL AND e.confidence = 'stated' AND e.region IS NOT NULL AND e.year >= 2015
           AND e.status NOT IN ('target', 'lower_bound')) s JOIN record_source x ON x.record = s.id
     )
     SELECT r.name, r.code, round(b.turnout_pct - a.turnout_pct, 2)::DOUBLE AS gap, a.turnout_pct AS low, b.turnout_pct AS high
       FROM said a JOIN said b ON a.region = b.region AND a.year = b.year AND a.round = b.round AND b.source <> a.source
        AND ((a.election LIKE 'pilkada%' AND b.election LIKE 'pilkada%') OR a.election = b.election)
       JOIN region r ON r.code = a.region
      ORDER BY gap DESC, r.code LIMIT 1`,
    z.object({ name: z.string(), code: z.string(), gap: z.number(), low: z.number(), high: z.number() }),
  );
  await open(page, '/elections/');
  const figure = page.locator('#gaps');
  await expect(figure.getByRole('heading')).toContainText(`${formatNumber(widest.gap, 'id', 2)} poin`);
  await expect(figure.getByRole('heading')).toContainText(widest.name);
  await figure.getByText('Tabel', { exact: true }).click();
  const row = figure.locator('tbody tr').first();
  await expect(row).toContainText(percent(widest.low));
  await expect(row).toContainText(percent(widest.high));
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/facts\/t-[^/]+\/$/);
  const evidence = page.getByRole('dialog');
  await expect(evidence.getByRole('row', { name: percent(widest.low) })).not.toHaveCount(0);
  await expect(evidence.getByRole('row', { name: percent(widest.high) })).not.toHaveCount(0);
});

test('a running count stands alone, with its coverage', async ({ page }) => {
  const count = await rowOf(
    `SELECT count(*)::INTEGER AS enough, sum(polling_stations_valid)::INTEGER AS checked
       FROM (SELECT * FROM election_count WHERE dataset = 'situng-2019-pilpres' AND turnout_pct IS NOT NULL)
      WHERE polling_stations_valid >= polling_stations / 2`,
    z.object({ enough: z.number(), checked: z.number() }),
  );
  await open(page, '/elections/');
  await pick(page, 'day', 'situng-2019-pilpres');
  const map = page.locator('#turnout');
  await expect(map).toContainText(`${number(count.enough)} dari 514 kabupaten dan kota punya angka`, live);
  await expect(map).toContainText('Hitungan sementara KPU, bukan hasil resmi');
  await map.getByText('Tabel', { exact: true }).click();
  await expect(map.locator('tbody tr')).toHaveCount(count.enough);
  await expect(map.locator('tbody tr').first()).toContainText('sementara, ');
});

test('filters narrow every part, survive a reload, go along to the other pages and are cleared', async ({
  page,
}) => {
  const { n } = await rowOf(
    `SELECT count(*)::INTEGER AS n FROM election_result
      WHERE region LIKE '73%' AND election LIKE 'pilkada%' AND year = 2024 AND status IN ('kpu_recap', 'court_decision')`,
    z.object({ n: z.number() }),
  );
  const { total } = await rowOf(
    'SELECT count(*)::INTEGER AS total FROM election_result',
    z.object({ total: z.number() }),
  );
  const counter = page.locator('[data-count]');
  await open(page, '/elections/');
  await expect(counter).toHaveText(`${number(total)} dari ${number(total)} pernyataan`);
  await pick(page, 'province', '73');
  await pick(page, 'day', 'pilkada-2024');
  await pick(page, 'said', 'recap');
  await expect(counter).toHaveText(`${number(n)} dari ${number(total)} pernyataan`, live);
  await page.reload();
  await expect(counter).toHaveText(`${number(n)} dari ${number(total)} pernyataan`, live);
  await page.getByRole('link', { name: 'Surat suara' }).click();
  await expect(page).toHaveURL(/\/elections\/ballots\/\?province=73&day=pilkada-2024&said=recap$/);
  await expect(counter).toHaveText(`${number(n)} dari ${number(total)} pernyataan`, live);
  await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
  await expect(counter).toHaveText(`${number(total)} dari ${number(total)} pernyataan`, live);
  await expect(page).toHaveURL(/\/elections\/ballots\/$/);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every part reads with its figures and tables', async ({ page }) => {
    for (const [path, figures] of [
      ['/elections/', 3],
      ['/elections/years/', 3],
      ['/elections/ballots/', 3],
      ['/elections/cost/', 1],
    ] as const) {
      await page.goto(path);
      await expect(page.locator('[data-chart] .narrow svg')).toHaveCount(figures);
      await expect(page.locator('[data-chart] tbody tr').first()).toBeAttached();
      expect(await page.content()).toContain('Saringan memerlukan JavaScript');
    }
  });
});
