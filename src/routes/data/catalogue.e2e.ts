import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { catalogue } from '../../lib/schema/catalogue';
import { quality } from '../../lib/schema/quality';
import { rowOf } from '../independent-sql';

test.use({ javaScriptEnabled: false });

test('a watchdog goes from the catalogue to a table, to a failed check, to its record and to the file, without scripts', async ({
  page,
  request,
}) => {
  const { tables } = catalogue.parse(await (await request.get('/data/catalogue.json')).json());
  const { checks } = quality.parse(await (await request.get('/data/quality.json')).json());
  const { residuals } = await rowOf(
    'SELECT count(*)::INTEGER AS residuals FROM election_result WHERE valid + invalid <> voted',
    z.object({ residuals: z.number() }),
  );

  await page.goto('/en/data/');
  await expect(page.locator('#tables tbody a')).toHaveCount(tables.length);
  await page.locator('#tables').getByRole('link', { name: 'Election statements' }).click();

  const columns = tables.find(({ name }) => name === 'election_result')?.columns ?? [];
  await expect(page.locator('#dictionary tbody tr')).toHaveCount(columns.length);
  await expect(page.locator('#coverage figure svg').first()).toBeAttached();
  await expect(page.locator('#citation')).toContainText('election_result');
  await expect(page.locator('#quality [data-state]')).toHaveCount(
    checks.filter(({ table }) => table === 'election_result').length,
  );
  const check = page.locator('#result-votes');
  await expect(check).toContainText(`${residuals} of `);
  await check.locator('summary').click();
  await expect(check.locator('li')).toHaveCount(residuals);
  await check.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/facts\/t-/);

  const csv = await (await request.get('/data/tables/election_result.csv')).text();
  expect(csv.split('\n', 1)).toEqual([columns.map(({ name }) => name).join()]);
  for (const path of ['/data/dcat.jsonld', '/data/croissant.json', '/data/datapackage.json']) {
    expect(JSON.parse(await (await request.get(path)).text()), path).toBeTruthy();
  }
});
