import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/test/browser';
import { isRoot } from './scripts/test/find-or-install';

const port = Number(process.env['SOROT_TEST_PORT'] ?? 4273);
const executablePath = process.env['SOROT_BROWSER'] ?? findBrowser();

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/playwright',
  forbidOnly: true,
  // a small machine opens the engine in several pages at once
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // on a busy machine one slow answer fails a test of hundreds: it is tried once more, and named by npm test
  retries: 1,
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    timezoneId: 'Asia/Jakarta',
    locale: 'id-ID',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-background-networking', ...(isRoot() ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
