import { expect, test } from '@playwright/test';
import { countOf } from '../independent-sql';
import { open } from '../alive';

const severalPosts = `
  SELECT count(*)::INTEGER AS n FROM (
    SELECT person FROM (SELECT DISTINCT person, role FROM membership) GROUP BY person HAVING count(*) >= 2)`;

const inIndonesian = (value: number) => value.toLocaleString('id-ID');

test('who are the officials with two posts', async ({ page }) => {
  const persons = await countOf(severalPosts);
  expect(persons).toBeGreaterThan(10);
  await open(page, '/officials/');
  await expect(
    page.getByRole('heading', { name: `${persons} pejabat dengan dua golongan jabatan` }),
  ).toBeVisible();

  await page.locator('select[name=posts]').selectOption('several');
  await expect(page.locator('[data-count]')).toHaveText(new RegExp(`, ${persons} orang$`), {
    timeout: 60_000,
  });
  await expect(page).toHaveURL(/posts=several/);
  const several = page.getByLabel('Pejabat dengan dua jabatan');
  await expect(several.locator('tbody tr')).toHaveCount(persons);
  await page.locator('#several').getByRole('checkbox').check();
  await several.getByRole('link', { name: 'Rober Christanto' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rober Christanto');
});

test('the filter counts persons as an independent query does, and survives a reload', async ({ page }) => {
  const persons = await countOf(`
    SELECT count(DISTINCT person)::INTEGER AS n FROM membership
     WHERE region LIKE '16%' AND status = 'acting' AND role IN ('governor', 'regent', 'mayor')`);
  await open(page, '/officials/');
  await page.locator('select[name=province]').selectOption('16');
  await page.locator('select[name=status]').selectOption('acting');
  await page.locator('select[name=role]').selectOption('head');
  const counter = page.locator('[data-count]');
  await expect(counter).toHaveText(new RegExp(`, ${persons} orang$`), { timeout: 60_000 });
  await page.reload();
  await expect(counter).toHaveText(new RegExp(`, ${persons} orang$`), { timeout: 60_000 });
  await page.getByRole('button', { name: /^Hapus saringan Status/ }).click();
  await expect(page).toHaveURL(/\/officials\/\?(?=.*province=16)(?=.*role=head)(?!.*status)/);
});

test('a part of a name in any printed spelling finds its person', async ({ page }) => {
  await open(page, '/officials/');
  await page.locator('input[name=name]').fill('soeharto');
  await expect(page).toHaveURL(/name=soeharto/);
  await expect(page.getByLabel('Jabatan yang cocok').locator('tbody tr').first()).toContainText(
    'Ketua DPRD',
    {
      timeout: 60_000,
    },
  );
});

test('nobody is called current without evidence since 2025', async ({ page }) => {
  const seen = await countOf('SELECT count(DISTINCT person)::INTEGER AS n FROM membership WHERE is_current');
  await open(page, '/officials/');
  await expect(page.locator('.lede')).toContainText(
    `${seen} orang terlihat menjabat pada 2025 atau sesudahnya`,
  );
  const dates = await page
    .getByLabel('Kepala daerah dan wakil')
    .locator('tbody td:nth-child(4)')
    .allTextContents();
  expect(dates.length).toBeGreaterThan(50);
  expect(dates.filter((date) => !/202[5-9]/.test(date))).toEqual([]);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('every post is reachable from the list of provinces', async ({ page }) => {
    const posts = await countOf('SELECT count(*)::INTEGER AS n FROM membership');
    await page.goto('/officials/');
    const provinces = page.locator('#provinces li');
    const counts = (await provinces.locator('.muted').allTextContents()).map((text) =>
      Number(text.replace('.', '')),
    );
    const listed = counts.reduce((sum, value) => sum + value, 0);
    // several records of one person in one post are one line
    expect(listed).toBeGreaterThan(posts * 0.95);
    expect(listed).toBeLessThanOrEqual(posts);
    await expect(page.locator('[data-count]')).toHaveText(new RegExp(`^${inIndonesian(listed)} dari`));

    await provinces.getByRole('link', { name: 'Sumatera Selatan' }).click();
    await expect(page.locator('main tbody tr')).toHaveCount(counts[5] ?? Number.NaN);
  });

  test('the posts of Ogan Ilir are drawn, and gaps are called not found', async ({ page }) => {
    await page.goto('/officials/');
    const chart = page.locator('[data-chart="1"]');
    await expect(chart.locator('.wide svg')).toHaveCount(1);
    await expect(chart).toContainText('Tidak ada sumber yang menyebut jabatan itu kosong');
    await expect(page.locator('#gender')).toContainText('Tidak ada sumber');
  });
});
