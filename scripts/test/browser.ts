import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { debianPackage, findOrInstall } from './find-or-install';
import { onPath } from './on-path';

/**
 * The browser that the tests drive: Playwright's own, else the system's, else one installed now.
 * @throws where none can be had, with every way that was tried
 */
export function findOrInstallBrowser(): string {
  const playwrights = { command: 'npx playwright install chromium', allowed: () => true };
  const installers = [debianPackage('chromium'), playwrights];
  return findOrInstall('browser', findBrowser, installers, 'install chromium and put it on the PATH');
}

/** @returns the path of a browser that is on this disk */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}
