import { expect, test } from '@playwright/test';
import type * as Axe from 'axe-core';
import { createRequire } from 'node:module';

declare const axe: typeof Axe;
const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const phone = { width: 320, height: 800 };
const desk = { width: 1280, height: 900 };

// what readers come for, in each language and theme
const entrances = ['/', '/regions/16.10/', '/visits/', '/visits/v-17cc8128f8/', '/officials/p-825e860eb7/'];
const others = [
  '/regions/',
  '/regions/16.10/report/',
  '/officials/',
  '/officials/in/16/',
  '/budgets/',
  '/elections/',
  '/elections/years/',
  '/elections/ballots/',
  '/elections/cost/',
  '/timeline/',
  '/indicators/',
  '/indicators/visits-per-year/',
  '/glossary/',
  '/activities/a-5eed000001/',
  '/sources/',
  '/conflicts/',
  '/corrections/',
  '/data/',
  '/tidak-ada/',
];

for (const path of entrances) {
  for (const colorScheme of ['light', 'dark'] as const) {
    check(path, colorScheme, phone);
    check(`/en${path}`, colorScheme, desk);
  }
}
for (const path of others) {
  check(path, 'light', phone);
  check(`/en${path}`, 'dark', desk);
}

function check(path: string, colorScheme: 'light' | 'dark', viewport: typeof phone) {
  test(`${path} has nothing that axe finds or that is too wide, ${colorScheme}, ${viewport.width} px`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await page.addScriptTag({ path: axeScript });
    const found = await page.evaluate(async () => {
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });
}
