import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { rowOf } from '../independent-sql';
import { open } from '../alive';

const live = { timeout: 60_000 };
const text = (value: number, digits: number) =>
  value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits });

test('Kabupaten Malang spent of its budget of 2022 what the panel says, and its place is among all 38', async ({
  page,
}) => {
  const share = `(SELECT region, round(100 * realised_to_date_idr / budget_idr, 2) AS pct
                    FROM budget_panel WHERE account = 'Belanja Daerah' AND fiscal_year = 2022)`;
  const expected = await rowOf(
    `SELECT pct, (SELECT count(*) + 1 FROM ${share} WHERE pct > m.pct)::INTEGER AS place,
            (SELECT median(pct) FROM ${share}) AS middle FROM ${share} m WHERE region = '35.07'`,
    z.object({ pct: z.number(), place: z.number(), middle: z.number() }),
  );
  await open(page, '/indicators/execution-rate/');
  await page.locator('select[name=region]').selectOption('35.07');
  await expect(page).toHaveURL(/region=35\.07/);
  const row = page.locator('#region tbody tr').filter({ hasText: '2022' });
  await expect(row).toContainText(`${text(expected.pct, 1)}%`, live);
  await expect(row).toContainText(`ke-${expected.place} dari 38, median ${text(expected.middle, 1)}%`);

  await page.reload();
  await expect(page.locator('#region tbody tr').first()).toBeVisible(live);
  await page.goBack();
  await expect(page.locator('#region')).toHaveCount(0);
});

test('the days from a study visit to an opening are those between the two records that they lead to', async ({
  page,
}) => {
  const expected = await rowOf(
    `SELECT v.id AS visit, a.id AS opening, (a.date_start - v.date_start)::INTEGER AS days
       FROM visit v, activity a
      WHERE v.guest_region = '16.10' AND a.region = '16.10' AND a.kind = 'mpp_launch' AND v.topic LIKE '%Mal Pelayanan%'
        AND v.type = 'comparative_study' ORDER BY a.date_start, v.date_start LIMIT 1`,
    z.object({ visit: z.string(), opening: z.string(), days: z.number() }),
  );
  await open(page, '/indicators/study-to-opening/');
  const row = page.locator('#values tbody tr').filter({ hasText: 'Ogan Ilir' });
  await expect(row).toContainText(`${expected.days.toLocaleString('id-ID')} hari`);
  await expect(row.locator('a.evidence').nth(0)).toHaveAttribute('href', `/activities/${expected.opening}/`);
  await expect(row.locator('a.evidence').nth(1)).toHaveAttribute('href', `/visits/${expected.visit}/`);
  await row.locator('a.evidence').nth(0).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mal Pelayanan Publik');
});

test('what cannot be computed says why, and how often', async ({ page }) => {
  const { pairs } = await rowOf(
    `SELECT count(*)::INTEGER AS pairs FROM (
       SELECT region, fiscal_year FROM budget_panel
        WHERE fiscal_year >= 2022 AND account IN ('Belanja Pegawai', 'Belanja Daerah')
        GROUP BY region, fiscal_year HAVING count(*) = 2)`,
    z.object({ pairs: z.number() }),
  );
  await open(page, '/indicators/legal-personnel-share/');
  await expect(page.locator('[data-none]')).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(0);
  const reason = page.locator('[data-reason=no_teacher_allowances]');
  const said = Number((await reason.locator('summary').textContent())?.match(/\d+/)?.[0]);
  expect(said).toBeGreaterThanOrEqual(pairs);
  await expect(page.locator('[data-norm=law]')).toContainText(
    'paling banyak 30%, berlaku sejak 5 Januari 2022',
  );
  await expect(page.locator('[data-norm=law]')).toContainText('sumber kedua');
});

test('a basis is chosen, never mixed', async ({ page }) => {
  const { grants } = await rowOf(
    `SELECT count(*)::INTEGER AS grants FROM election_cost_per_voter WHERE basis = 'grant_agreement' AND scope = 'kpu_bawaslu'`,
    z.object({ grants: z.number() }),
  );
  await open(page, '/indicators/election-cost-per-voter/');
  await page.locator('select[name=basis]').selectOption('grant_agreement_kpu_bawaslu');
  await expect(page.locator('#values tbody tr')).toHaveCount(grants, live);
  await expect(page.locator('figure')).toContainText('KPU dan Bawaslu');
});

test('a term is explained where it stands, by keyboard, and closes again', async ({ page }) => {
  await open(page, '/indicators/silpa-share/');
  const word = page.getByRole('button', { name: 'SiLPA' }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  const tip = page.locator('[popover]').filter({ hasText: 'Sisa anggaran pada akhir tahun' }).first();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('an indicator reads with its figure, its values and its terms as links', async ({ page }) => {
    await page.goto('/indicators/silpa-share/');
    await expect(page.locator('figure svg').first()).toBeAttached();
    await expect(page.locator('#values tbody tr').first()).toBeVisible();
    await expect(page.locator('a.term[href$="/glossary/#silpa"]').first()).toBeVisible();
  });
});

test('no page of an indicator speaks of violations, and all are found from the list', async ({ page }) => {
  const { indicators } = await rowOf(
    'SELECT count(*)::INTEGER AS indicators FROM indicator',
    z.object({ indicators: z.number() }),
  );
  await open(page, '/indicators/');
  const links = page.locator('h3 a');
  await expect(links).toHaveCount(indicators);
  for (const href of await links.evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''))) {
    const html = await (await page.request.get(href)).text();
    expect(html).not.toMatch(/pelanggar|melanggar|violation/i);
  }
});
