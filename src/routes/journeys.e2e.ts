import { expect, test, type Page } from '@playwright/test';
import { open } from './alive';
import { countOf } from './independent-sql';

/** Every address that the page asked and that is not our own. */
function foreignRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1')
      foreign.push(request.url());
  });
  return foreign;
}

test('a misspelt name finds its region by keyboard', async ({ page }) => {
  await open(page, '/');
  const box = page.getByRole('combobox').first();
  await box.click();
  await box.pressSequentially('ogan ilr');
  await expect(page.getByRole('option').first()).toContainText('Kabupaten Ogan Ilir');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/regions\/16\.10\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ogan Ilir');
});

test('the visits filter counts what an independent query counts, and survives a reload', async ({ page }) => {
  const foreign = foreignRequests(page);
  const total = await countOf('SELECT count(*) AS n FROM visit');
  const narrowed = await countOf(`
    SELECT count(DISTINCT id) AS n FROM visit JOIN event_topic ON event = id
     WHERE event_topic.topic = 'mpp' AND (guest_region LIKE '16%' OR host_region LIKE '16%')`);
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(total);
  const counter = page.locator('[data-count]');

  await open(page, '/visits/');
  await expect(counter).toHaveText(`${total} dari ${total} kunjungan`);
  await page.locator('select[name=province]').selectOption('16');
  await page.locator('select[name=topic]').selectOption('mpp');
  await expect(counter).toHaveText(`${narrowed} dari ${total} kunjungan`, {
    timeout: 60_000,
  });
  await expect(page).toHaveURL(/province=16&topic=mpp/);
  await expect(page.getByLabel('Daftar kunjungan').locator('tbody tr')).toHaveCount(narrowed);

  await page.reload();
  await expect(counter).toHaveText(`${narrowed} dari ${total} kunjungan`, {
    timeout: 60_000,
  });
  await expect(page.locator('select[name=topic]')).toHaveValue('mpp');
  await page.goBack();
  await expect(counter).toHaveText(new RegExp(`dari ${total} kunjungan`));
  expect(foreign).toEqual([]);
});

test('without the engine the page says so and stays readable', async ({ page }) => {
  await page.route('**/data/engine/**', (route) => route.abort());
  await open(page, '/visits/');
  await page.locator('select[name=province]').selectOption('16');
  await expect(page.getByRole('status').filter({ hasText: 'tetap bisa dibaca' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
  await expect(page.getByLabel('Daftar kunjungan').locator('tbody tr').first()).toBeVisible();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page tells the origin story, each value with its evidence', async ({ page }) => {
    await page.goto('/');
    const story = page.getByRole('region', { name: 'Kisah awal' });
    for (const words of ['8 September 2022', 'Karanganyar', '12 Februari 2025', 'enam titik', 'KKN']) {
      await expect(story).toContainText(words);
    }
    for (const name of ['Panca Wijaya Akbar Mawardi', 'Aprizal', 'Syafari', 'Juliyatmono', 'Tony Hatmoko']) {
      await expect(story).toContainText(name);
    }
    for (const value of ['63,53%', '66,11%', 'Rp 49 miliar', '888 hari kemudian']) {
      await expect(story.getByRole('link', { name: value })).toHaveAttribute('href', /#|\/activities\/a-/);
    }
  });

  test('the origin story of Ogan Ilir reads with its charts and sources', async ({ page }) => {
    await page.goto('/regions/16.10/');
    const main = page.locator('main');
    await expect(main).toContainText('63,53%');
    await expect(main).toContainText('66,11%');
    await expect(main).toContainText('888 hari');
    await expect(page.locator('#peers')).toContainText('63,53% – 66,11%');
    await expect(main).toContainText('Rp 49 miliar');
    await expect(main).toContainText('12 Februari 2025');
    await expect(main).toContainText('enam titik');
    await expect(page.locator('[data-chart] .wide svg')).toHaveCount(4);
    await expect(page.locator('#v-17cc8128f8')).toContainText('8 September 2022');

    await page.goto('/visits/v-17cc8128f8/');
    for (const name of ['Panca Wijaya Akbar Mawardi', 'Aprizal', 'Syafari', 'Juliyatmono', 'Tony Hatmoko']) {
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', /\/officials\/p-/);
    }
    await expect(page.locator('a[href*="beritakitanews.com"]')).toHaveCount(1);
  });

  test('all visits stand in the table', async ({ page }) => {
    await page.goto('/visits/');
    const rows = page.getByLabel('Daftar kunjungan').locator('tbody tr:visible');
    await expect(rows).toHaveCount(15);
    await page.getByLabel('Tampilkan semua 355 baris').check();
    await expect(rows).toHaveCount(355);
  });

  test('an empty region says that no article was found', async ({ page }) => {
    await page.goto('/en/regions/94.08/');
    await expect(page.locator('main')).toContainText('No article about this region has been found yet');
  });
});

test('charts fit every width of a reader', async ({ page }) => {
  await open(page, '/regions/16.10/');
  const figure = page.locator('[data-chart="1"]');
  for (const width of [1280, 500, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    // the drawing is as wide as its frame, and its text neither shrunk nor blown up beyond what reads well
    await expect(async () => {
      const { frame, chart, drawn } = await figure.locator('.frame').evaluate((element) => {
        const svg = [...element.querySelectorAll('.canvas > div > svg')].find(
          ({ clientWidth }) => clientWidth > 0,
        );
        return {
          frame: element.getBoundingClientRect().width,
          chart: svg?.getBoundingClientRect().width ?? 0,
          drawn: Number(svg?.getAttribute('width')),
        };
      });
      expect(Math.abs(chart - frame)).toBeLessThan(2);
      expect(chart / drawn).toBeGreaterThan(0.85);
      expect(chart / drawn).toBeLessThan(1.25);
    }).toPass();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('arrow keys lead from mark to mark and say the words of the tip', async ({ page }) => {
  await open(page, '/regions/16.10/');
  const frame = page.locator('[data-chart="1"] .frame');
  const last = frame.getByRole('status');
  await frame.focus();
  await page.keyboard.press('End');
  await expect(last).toContainText('per pemilih terdaftar');
  const text = await last.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(last).not.toHaveText(text ?? '');
  await expect(frame.locator('.tip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.locator('.tip')).toHaveCount(0);
});

test('a source that a number points to is shown although the list is folded', async ({ page }) => {
  await open(page, '/regions/16.10/');
  const list = page.locator('.sources li');
  await expect(list.nth(60)).toBeHidden();
  await open(page, `/regions/16.10/#${await list.nth(60).getAttribute('id')}`);
  await expect(list.nth(60)).toBeInViewport();
});
