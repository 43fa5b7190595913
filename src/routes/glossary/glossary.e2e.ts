import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { open } from '../alive';

const terms = readFileSync('data/reference/glossary.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => z.object({ id: z.string(), term: z.string(), text_id: z.string() }).parse(JSON.parse(line)));

test('every term of the data file stands on the page under its anchor', async ({ page }) => {
  await open(page, '/glossary/');
  await expect(page.locator('dfn')).toHaveCount(terms.length);
  for (const { id, term, text_id: text } of terms) {
    const entry = page.locator(`[id="${id}"]`);
    await expect(entry.locator('dfn')).toHaveText(term);
    await expect(entry).toContainText(text);
  }
});

test('an address leads to its term', async ({ page }) => {
  await open(page, '/glossary/#silpa');
  await expect(page.locator('#silpa')).toBeInViewport();
});

test('a term is explained where it stands, in words of the glossary', async ({ page, request }) => {
  const tips = z
    .record(z.string(), z.object({ text_id: z.string() }))
    .parse(await (await request.get('/glossary/tips.json')).json());
  await open(page, '/regions/16.10/');
  await page.locator('[data-chart="1"]').getByRole('button', { name: 'DPT', exact: true }).click();
  const tip = page.locator('[popover]:popover-open');
  await expect(tip).toContainText(tips['dpt']?.text_id ?? 'no text');
  await expect(tip.getByRole('link')).toHaveAttribute('href', '/glossary/#dpt');
});
