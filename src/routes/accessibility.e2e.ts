import { expect, test as base, type Page } from '@playwright/test';
import type * as Axe from 'axe-core';
import { createRequire } from 'node:module';
import { alive } from './alive';

declare const axe: typeof Axe;
const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const phone = { width: 320, height: 800 };
const desk = { width: 1280, height: 900 };

const paths = [
  '/',
  '/regions/16.10/',
  '/visits/',
  '/visits/v-17cc8128f8/',
  '/officials/p-825e860eb7/',
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
  '/ask/',
  '/data/',
  '/data/budget_line/',
  '/data/quality/',
  '/stories/',
  '/stories/anggaran-besar-partisipasi-rendah/',
  '/stories/new/',
  '/desk/',
  '/tidak-ada/',
];

// a context of its own would cost each page as much as axe does: a worker reads them all in one
const test = base.extend<object, { reader: Page }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const page = await browser.newPage(project.use);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

for (const [index, path] of paths.entries()) {
  check(path, phone, ['light', 'dark']);
  // the parts of pages are the same in both languages: every second page shows that, also on a wide screen
  if (index % 2 === 0) check(`/en${path}`, desk, ['dark', 'light']);
}

function check(path: string, viewport: typeof phone, themes: ('light' | 'dark')[]) {
  test(`${path} has nothing that axe finds or that is too wide, ${viewport.width} px, ${themes.join(' and ')}`, async ({
    reader,
  }) => {
    test.setTimeout(120_000);
    await reader.setViewportSize(viewport);
    await reader.emulateMedia({ colorScheme: themes[0] });
    await reader.goto(path);
    await alive(reader);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    await reader.addScriptTag({ path: axeScript });
    // contrast is half of the work, and the only rule that depends on the theme
    expect(await violations(reader, { rules: { 'color-contrast': { enabled: false } } })).toEqual([]);
    await removeEqualSiblings(reader);
    for (const colorScheme of themes) {
      await reader.emulateMedia({ colorScheme });
      expect(await violations(reader, { runOnly: ['color-contrast'] }), colorScheme).toEqual([]);
    }
  });
}

async function violations(page: Page, options: Axe.RunOptions): Promise<string[]> {
  return await page.evaluate(async (how) => {
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], ...how });
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, options);
}

/** Of rows, items and marks that no style tells apart, three stay: the colours of the others are the same. */
async function removeEqualSiblings(page: Page): Promise<void> {
  await page.evaluate(() => {
    const styled = /^(class|style|aria-(current|expanded|pressed|selected))$/;
    const lookOf = (element: Element): string => {
      const attributes = [...element.attributes].map(({ name, value }) =>
        styled.test(name) ? `${name}=${value}` : name,
      );
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      return `<${[element.tagName, ...attributes, String(hasText)].join(' ')}>${[...element.children].map(lookOf).join('')}</>`;
    };
    for (const parent of document.body.querySelectorAll('*')) {
      if (!parent.isConnected || parent.children.length < 8) continue;
      const seen = new Map<string, number>();
      for (const child of [...parent.children]) {
        const look = lookOf(child);
        const count = (seen.get(look) ?? 0) + 1;
        seen.set(look, count);
        if (count > 3) child.remove();
      }
    }
  });
}
