import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The browser that the tests drive: Playwright's own, else the system's, else one installed now.
 * @throws where none can be had, with every way that was tried
 */
export function findOrInstallBrowser(): string {
  const tried: string[] = [];
  const found = findBrowser();
  if (found !== undefined) return found;

  for (const [command, allowed] of installers) {
    if (!allowed()) continue;
    tried.push(command);
    console.log(`no browser found: ${command}`);
    if (spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0) continue;
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(`no browser: tried ${tried.join(', ')}; install chromium and put it on the PATH`);
}

/** @returns the path of a browser that is on this disk */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

const installers: [command: string, allowed: () => boolean][] = [
  ['apt-get update && apt-get install -y chromium', () => isRoot() && existsSync('/etc/debian_version')],
  ['npx playwright install chromium', () => true],
];

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
