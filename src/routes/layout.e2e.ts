import { expect, test } from '@playwright/test';
import { site } from '../lib/evidence/site';
import { open } from './alive';

for (const { path, lang, other, otherPath } of [
  { path: '/', lang: 'id', other: 'English', otherPath: '/en/' },
  { path: '/en/', lang: 'en', other: 'Indonesia', otherPath: '/' },
  { path: '/regions/', lang: 'id', other: 'English', otherPath: '/en/regions/' },
  { path: '/en/regions/', lang: 'en', other: 'Indonesia', otherPath: '/regions/' },
]) {
  test.describe(`without JavaScript, ${path}`, () => {
    test.use({ javaScriptEnabled: false });

    test('says its language and leads to the same page in the other one', async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', site.origin + path);
      await page.getByRole('link', { name: other, exact: true }).click();
      await expect(page).toHaveURL(otherPath);
      await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
    });
  });
}

test('a page asks no other host for anything', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(foreign).toEqual([]);
});

test('the chosen theme holds on the next page, before the scripts of the app arrive', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '/');
  await page.getByRole('radio', { name: 'Gelap' }).check();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
  await page.route('**/_app/**/*.js', (route) => route.abort());
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 20)');
  await page.unroute('**/_app/**/*.js');
  await page.reload();
  await page.getByRole('radio', { name: 'As the device' }).check();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 250, 246)');
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
});

test('the filter in the address goes along to the other language', async ({ page }) => {
  await open(page, '/regions/?q=ogan');
  await expect(page.getByRole('link', { name: 'English', exact: true })).toHaveAttribute(
    'href',
    '/en/regions/?q=ogan',
  );
});

for (const { path, title } of [
  { path: '/tidak-ada/', title: 'Halaman tidak ditemukan' },
  { path: '/en/no-such-page/', title: 'Page not found' },
]) {
  test(`an unknown address answers 404 in its language: ${path}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('the keyboard reaches the content first', async ({ page }) => {
  await open(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
