import { expect, test, type Page } from '@playwright/test';
import { open } from '../alive';
import { countOf } from '../independent-sql';

const counter = (page: Page) => page.locator('[data-count]');
const strip = (page: Page) => page.getByRole('slider');

/** The words that the tips of the drawn marks say. */
const tips = (page: Page) => page.locator('[data-chart="1"] .live [data-tip], [data-chart="1"] .live title');

test('the timeline of Ogan Ilir shows the study visit and the opening 888 days later', async ({ page }) => {
  await open(page, '/timeline/?region=16.10');
  await expect(counter(page)).toHaveText(/dari 6\d peristiwa/, { timeout: 60_000 });
  const chart = page.locator('[data-chart="1"]');
  await expect(chart.locator('.live svg')).toContainText('888 hari');
  await chart.getByText('Tabel', { exact: true }).click();
  await expect(chart.getByRole('row', { name: /8 September 2022.*Mal Pelayanan Publik/ })).toHaveCount(1);
  await expect(chart.getByRole('row', { name: /12 Februari 2025.*Soft opening/ })).toHaveCount(1);
  const events = page.locator('#events');
  await expect(events.getByRole('link', { name: /Soft opening/ })).toHaveAttribute(
    'href',
    /\/activities\/a-/,
  );
  await expect(events.locator('a[href="/visits/v-17cc8128f8/"]')).toHaveCount(1);
});

test('zooming by keyboard changes the address, the drawing and the list', async ({ page }) => {
  const visits = await countOf(`
    SELECT count(*)::INTEGER AS n FROM visit
     WHERE on_timeline AND date_start <= DATE '2019-12-31' AND date_end >= DATE '2019-01-01'`);
  await open(page, '/timeline/?lane=visit&from=2019&to=2019-12-31');
  await expect(counter(page)).toHaveText(new RegExp(`^${visits} dari`), { timeout: 60_000 });
  await strip(page).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=2019-0[3-4]-\d\d&to=2019-(09|10)-\d\d/);
  await expect(counter(page)).not.toHaveText(new RegExp(`^${visits} dari`));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=2019-05-\d\d/);
  await page.goBack();
  await expect(page).toHaveURL(/from=2019-0[3-4]-\d\d/);
  await strip(page).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/timeline\/\?lane=visit$/);
});

test('from years to days: few events stand alone, many are counted', async ({ page }) => {
  await open(page, '/timeline/?from=2022-09-01&to=2022-09-30');
  await expect(tips(page).first()).toBeAttached({ timeout: 60_000 });
  const day = page.locator('[data-chart="1"]').getByText('Tabel', { exact: true });
  await day.click();
  await expect(page.locator('[data-chart="1"] tbody')).toContainText('8 September 2022', { timeout: 60_000 });
  await strip(page).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/from=19\d\d-01-01/);
  await expect(page.locator('[data-chart="1"] tbody')).toContainText(/\d+ peristiwa/, { timeout: 60_000 });
});

test('a period drawn with the mouse goes to the address and narrows the list', async ({ page }) => {
  await open(page, '/timeline/');
  const canvas = page.locator('[data-chart="1"] .canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no drawing');
  await page.mouse.move(box.x + box.width * 0.5, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + 70, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d/);
  await expect(counter(page)).not.toContainText('Januari 2014', { timeout: 60_000 });
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('two come nearer, one moves on, and no tip is left behind', async ({ page }) => {
    await open(page, '/timeline/');
    const canvas = page.locator('[data-chart="1"] .canvas');
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('no drawing');
    const browser = await page.context().newCDPSession(page);
    const middle = box.x + box.width / 2;
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[]) =>
      browser.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: places.map((x, id) => ({ x, y: box.y + 80, id })),
      });
    await touch('touchStart', middle - 20);
    await touch('touchStart', middle - 20, middle + 20);
    for (let apart = 30; apart <= 110; apart += 10) await touch('touchMove', middle - apart, middle + apart);
    await touch('touchEnd');
    await expect(page).toHaveURL(/from=20(18|19)-\d\d-\d\d&to=202[12]-\d\d-\d\d/);
    const zoomed = page.url();
    await expect(counter(page)).not.toContainText('Januari 2014', { timeout: 60_000 });
    await expect(page.locator('[data-chart="1"] .tip')).toHaveCount(0);
    await touch('touchStart', middle + 60);
    for (let at = 50; at >= -60; at -= 10) await touch('touchMove', middle + at);
    await touch('touchEnd');
    await expect(page).not.toHaveURL(zoomed);
    await expect(page).toHaveURL(/from=20(19|20)-/);
  });
});

test('a year that follows from a weekday stands apart with its label', async ({ page }) => {
  const weekday = await countOf(`
    SELECT ((SELECT count(*) FROM visit WHERE date_anchor = 'weekday')
      + (SELECT count(*) FROM activity WHERE date_anchor = 'weekday'))::INTEGER AS n`);
  await open(page, '/timeline/');
  const apart = page.locator('#apart');
  await expect(apart.getByText('tahun disimpulkan')).toHaveCount(weekday);
  await expect(page.locator('#events').getByText('tanggal terbit')).toHaveCount(0);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the first view reads: the drawing, the years and the latest events', async ({ page }) => {
    const events = await countOf(`
      SELECT ((SELECT count(*) FROM visit WHERE on_timeline) + (SELECT count(*) FROM activity WHERE on_timeline))::INTEGER AS n`);
    await page.goto('/timeline/');
    const total = Number(
      /dari ([\d.]+) peristiwa/.exec((await counter(page).textContent()) ?? '')?.[1]?.replace('.', ''),
    );
    expect(total).toBeGreaterThan(events);
    await expect(page.locator('[data-chart="1"] .wide svg')).toHaveCount(1);
    await expect(page.locator('#events tbody tr')).toHaveCount(100);
  });
});
