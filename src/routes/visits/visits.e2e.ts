import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { open } from '../../lib/database/node.server';

/** Asks the dataset in words of its own, not in those of the page. */
async function ask<Row>(sql: string, row: z.ZodType<Row>): Promise<Row[]> {
  const database = await open();
  const rows = await database.query({ name: 'test', sql, params: () => [], row, examples: [] }, null);
  await database.close();
  return rows;
}

const named = z.object({ name: z.string(), n: z.number() });

const sentence = (page: Page, chart: number) => page.locator(`[data-chart="${chart}"] figcaption`);

test('which region is visited most', async ({ page }) => {
  const [most] = await ask(
    `SELECT r.full_name AS name, count(*)::INTEGER AS n FROM visit JOIN region r ON r.code = host_region
      GROUP BY 1 ORDER BY 2 DESC LIMIT 1`,
    named,
  );
  await page.goto('/visits/');
  await expect(sentence(page, 3)).toContainText(
    `${most?.name} paling sering didatangi: ${most?.n} kunjungan`,
  );
});

test('which month had most visits', async ({ page }) => {
  const [most] = await ask(
    `SELECT date[1:7] AS name, count(*)::INTEGER AS n FROM visit WHERE on_timeline AND length(date) >= 7
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1`,
    named,
  );
  const month = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${most?.name}-01`),
  );
  await page.goto('/visits/');
  await expect(sentence(page, 1)).toContainText(`${month}, ${most?.n} kunjungan`);
});
