import { mkdirSync } from 'node:fs';
import { findOrInstallBrowser } from './test/browser';
import { playwrightCounts, vitestCounts, type Counts } from './test/counts';
import { runStage, type Stage } from './test/stage';
import { withoutNetwork } from './test/without-network';

const results = 'test-results';
const networkLog = `${results}/network.log`;
const forbidden = { file: networkLog, meaning: 'the build asked another machine' };

mkdirSync(results, { recursive: true });

const stages: Stage[] = [
  // what `npm run check` runs, but for eslint: that needs one core, and so does the build
  {
    name: 'check',
    command: 'npm run --silent check:prepare && npx concurrently --group npm:check:types npm:check:rest',
  },
  { name: 'data', command: 'npm run --silent data', env: withoutNetwork(networkLog), forbidden },
  {
    name: 'lint and build',
    command: 'npx concurrently --group npm:check:lint "npm run --silent build"',
    env: withoutNetwork(networkLog),
    forbidden,
  },
  {
    name: 'vitest',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
    report: { file: `${results}/vitest.json`, counts: vitestCounts },
  },
  {
    name: 'playwright',
    command: 'npx playwright test --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/playwright.json` },
    report: { file: `${results}/playwright.json`, counts: playwrightCounts },
  },
];

const total: Counts = { passed: 0, failed: 0 };

try {
  const browser = findOrInstallBrowser();
  console.log(`browser: ${browser}`);
  process.env['SOROT_BROWSER'] = browser;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}

for (const stage of stages) {
  const { passed, failed } = runStage(stage);
  total.passed += passed;
  total.failed += failed;
}

process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
