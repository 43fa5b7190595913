import { expect, type Page } from '@playwright/test';

/** Waits until the page's scripts answer: from then on the choice of theme, in the footer, shows what holds. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('footer input[type=radio]:checked')).toHaveCount(1);
}

/** Opens a page and waits until its scripts answer; a test that presses something begins with it. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}
