import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { embedCode } from '../../lib/exports/embed-code';
import { open } from '../alive';

/** The page of somebody else: another origin, with our code in it. */
let foreign: Server;
let html = '';

test.beforeAll(async () => {
  foreign = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
    response.end(`<!doctype html><title>Halaman rekaan</title><body style="margin:0">${html}`);
  });
  await new Promise<void>((resolve) => foreign.listen(0, resolve));
});

test.afterAll(() => {
  foreign.close();
});

/** Opens a page of another origin that has the code of these addresses in it. @returns the frame of one of them */
async function embedded(
  page: Page,
  baseURL: string | undefined,
  ...paths: string[]
): Promise<(index: number) => FrameLocator> {
  html = paths
    .map((path) => embedCode({ src: `${baseURL ?? ''}${path}`, title: 'Bagan rekaan', height: 100 }))
    .join('');
  const { port } = foreign.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  return (index) => page.locator('iframe').nth(index).contentFrame();
}

async function released(page: Page, baseURL: string | undefined): Promise<string> {
  const response = await page.request.get(`${baseURL ?? ''}/data/versions.json`);
  const { versions } = (await response.json()) as { versions: { version: string }[] };
  return versions.at(-1)?.version ?? '';
}

test('on the page of somebody else a chart stands alone, light, in the colours asked for', async ({
  page,
  baseURL,
}) => {
  const sizes: number[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().startsWith(baseURL ?? '-'))
      void request.sizes().then(({ responseBodySize }) => sizes.push(responseBodySize));
  });
  // the heaviest one
  const frame = await embedded(page, baseURL, '/en/embed/visit-map/?theme=dark');
  const map = frame(0);
  await expect(map.getByRole('heading', { level: 1 })).toHaveText('Who goes where');
  await expect(map.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('iframe')).not.toHaveAttribute('height', '100');
  await expect(map.getByRole('link', { name: 'See it on Sorot' })).toHaveAttribute(
    'href',
    /\/en\/visits\/#figure-2$/,
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);

  await map.locator('.wide svg, .narrow svg').filter({ visible: true }).hover();
  await expect(map.locator('.tip')).toBeVisible();
});

test('the language may be asked for in the address', async ({ page, baseURL }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (/\/data\//.test(request.url())) engine.push(request.url());
  });
  // what other sites add to addresses is no choice of the reader
  const frame = await embedded(page, baseURL, '/embed/visits-by-type/?lang=en&utm_source=rekaan');
  await expect(frame(0).getByRole('link', { name: 'See it on Sorot' })).toBeVisible();
  await expect(frame(0).locator('svg').filter({ visible: true })).toBeVisible();
  expect(engine).toEqual([]);
});

test('a live chart draws what the address asks for, in a frame that has no origin', async ({
  page,
  baseURL,
}) => {
  const version = await released(page, baseURL);
  const frame = await embedded(
    page,
    baseURL,
    '/embed/turnout-by-region/?province=16',
    `/embed/turnout-by-region/${version}/?province=16`,
    `/embed/turnout-by-region/${version}/`,
  );
  for (const chart of [frame(0), frame(1)]) {
    await expect(chart.getByText('Pilihan: Provinsi: Provinsi Sumatera Selatan')).toBeVisible({
      timeout: 80_000,
    });
    await expect(chart.locator('svg').filter({ visible: true })).toContainText('Musi Banyuasin');
  }
  await expect(frame(2).locator('.foot')).toContainText(`data ${version}`);
  await expect(frame(1).locator('.foot')).toContainText(`data ${version}`);
});

test('the code is copied from a chart with its preview, and its filter goes along', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/elections/?province=16');
  const chart = page.locator('[data-chart="1"]');
  await chart.getByText('Unduh dan kutip', { exact: true }).click();
  await chart.getByRole('button', { name: 'Kode sematan' }).click();
  await chart.getByRole('radio', { name: 'Gelap' }).check();
  await chart.getByRole('radio', { name: /^Beku pada versi/ }).check();
  await chart.getByRole('button', { name: 'Salin kode' }).click();
  await expect(chart.getByText('Kode disalin.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(
    /^<iframe src="http[^"]*\/embed\/turnout-by-region\/\d{4}-[^/"]+\/\?province=16&amp;theme=dark" title="Bagan dari Sorot: /,
  );
  expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  const preview = page.locator('iframe[title^="Pratinjau"]').contentFrame();
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(preview.locator('[data-embed="turnout-by-region"]')).toBeAttached();
});

test('publishing systems learn of a chart from its page', async ({ request, baseURL }) => {
  const page = await (await request.get('/en/embed/turnout-by-region/')).text();
  const address = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1];
  const { pathname } = new URL(address ?? '');
  const card = (await (await request.get(pathname)).json()) as Record<string, unknown>;
  expect(card).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Sorot', width: 640 });
  expect(card['html']).toMatch(/^<iframe src="https:\/\/[^"]+\/en\/embed\/turnout-by-region\/"/);
  const picture = /<link rel="image_src" href="([^"]+)"/.exec(
    await (await request.get('/regions/16.10/')).text(),
  );
  const image = await request.get(`${baseURL ?? ''}${picture?.[1] ?? ''}`);
  expect(image.headers()['content-type']).toBe('image/png');
  const bytes = await image.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});
