import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { rowsOf } from './independent-sql';

/** A number of a page from which no article was reached. */
interface Unreached {
  where: string;
  text: string;
}

// The crawler follows the prerendered pages as a reader without scripts would.
test('every number of Ogan Ilir and of 30 other pages leads to a source in two clicks', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/');
  const unreached: Record<string, Unreached[]> = {};
  let numbers = 0;
  for (const path of ['/regions/16.10/', ...(await samplePages())]) {
    const found = await page.evaluate(crawl, path);
    numbers += found.numbers;
    if (found.unreached.length > 0) unreached[path] = found.unreached.slice(0, 8);
  }
  expect(unreached).toEqual({});
  expect(numbers).toBeGreaterThan(1500);
});

/** Pages of all kinds that show facts, each time the same ones of this dataset. */
async function samplePages(): Promise<string[]> {
  const rows = await rowsOf(
    `SELECT path FROM (
       (SELECT 'regions/' || region AS path FROM record WHERE region IS NOT NULL GROUP BY region
         HAVING count(*) > 3 ORDER BY md5(region) LIMIT 10)
       UNION ALL (SELECT path FROM (SELECT DISTINCT path FROM record WHERE table_name = 'membership') ORDER BY md5(path) LIMIT 6)
       UNION ALL (SELECT path FROM record WHERE table_name = 'visit' ORDER BY md5(id) LIMIT 4)
       UNION ALL (SELECT path FROM record WHERE table_name = 'activity' ORDER BY md5(id) LIMIT 4)
       UNION ALL (SELECT path FROM record WHERE starts_with(path, 'facts/') ORDER BY md5(id) LIMIT 6))`,
    z.object({ path: z.string() }),
  );
  return rows.map(({ path }) => `/${path}/`);
}

/** Runs in the browser. */
async function crawl(path: string): Promise<{ numbers: number; unreached: Unreached[] }> {
  const pages = new Map<string, Promise<Document | null>>();
  const pageOf = (address: string): Promise<Document | null> => {
    const known = pages.get(address);
    if (known) return known;
    const fetched = fetch(address).then(async (response) =>
      response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null,
    );
    pages.set(address, fetched);
    return fetched;
  };
  const isArticle = (link: Element) => /^https?:/.test(link.getAttribute('href') ?? '');
  const hasArticle = (element: Element | null) => [...(element?.querySelectorAll('a') ?? [])].some(isArticle);

  /** The first click; the second is on the article, unless the first one was. */
  const leadsToArticle = async (link: Element): Promise<boolean> => {
    if (isArticle(link)) return true;
    const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.origin + path);
    const target = await pageOf(pathname);
    const element =
      hash === '' ? target?.querySelector('main') : target?.getElementById(decodeURIComponent(hash.slice(1)));
    return hasArticle(element ?? null);
  };

  const main = (await pageOf(path))?.querySelector('main');
  if (!main) throw new Error(`no page: ${path}`);
  const apart =
    'nav, h1, label, summary, caption, script, style, noscript, [id=sources], .sources, [aria-hidden], .place, figure:has(.empty)';
  const blocks = 'td, dd, li, p, tr, dl, ul, figure, section';
  const unreached: Unreached[] = [];
  let numbers = 0;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || !/\d/.test(text.nodeValue ?? '') || parent.closest(apart)) continue;
    numbers += 1;
    // a page of one record names its articles itself
    let reached = /^\/(facts|visits|activities)\//.test(path) && hasArticle(main);
    // outwards from the number: its link, its cell, its row, its list, at last its figure or section
    for (
      let block = parent.closest(`a, ${blocks}`);
      block && !reached;
      block = block.parentElement?.closest(blocks) ?? null
    ) {
      const links = block.matches('a') ? [block] : [...block.querySelectorAll('a[href]')].slice(0, 40);
      for (const link of links) reached ||= await leadsToArticle(link);
      if (block.matches('figure, section')) break;
    }
    if (!reached) {
      unreached.push({
        where: parent.closest('[id]')?.id ?? '',
        text: (text.nodeValue ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 80),
      });
    }
  }
  return { numbers, unreached };
}
