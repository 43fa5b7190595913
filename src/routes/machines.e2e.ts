import { expect, test, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { site } from '../lib/evidence/site';
import { countOf, rowOf } from './independent-sql';

const article = z.object({
  '@type': z.literal('NewsArticle'),
  publisher: z.object({ '@type': z.literal('Organization'), name: z.string().min(1) }),
  url: z.url().optional(),
});

/** What schema.org and those who read it ask of each kind. */
const kinds = {
  WebSite: z.object({ name: z.string(), url: z.url() }),
  Dataset: z.object({
    name: z.string(),
    description: z.string().min(50),
    license: z.url(),
    version: z.string(),
    distribution: z.array(z.object({ contentUrl: z.url(), encodingFormat: z.string() })).min(30),
  }),
  GovernmentOrganization: z.object({
    name: z.string().startsWith('Pemerintah '),
    areaServed: z.object({ '@type': z.literal('AdministrativeArea'), identifier: z.string() }),
  }),
  Person: z.object({ name: z.string(), jobTitle: z.string(), url: z.url() }),
  Event: z.object({
    name: z.string(),
    startDate: z.string().regex(/^\d{4}/),
    subjectOf: z.array(article).min(1),
  }),
  Claim: z.object({ name: z.string(), appearance: z.array(article).min(1) }),
};

test('pages describe themselves in the terms of schema.org', async ({ request }) => {
  const { activity, fact } = await rowOf(
    `SELECT (SELECT min(id) FROM activity WHERE date IS NOT NULL) AS activity,
            (SELECT min(id) FROM record WHERE starts_with(path, 'facts/')) AS fact`,
    z.object({ activity: z.string(), fact: z.string() }),
  );
  for (const [path, kind] of [
    ['/', 'WebSite'],
    ['/en/data/', 'Dataset'],
    ['/regions/16.10/', 'GovernmentOrganization'],
    ['/en/officials/p-825e860eb7/', 'Person'],
    ['/visits/v-17cc8128f8/', 'Event'],
    [`/activities/${activity}/`, 'Event'],
    [`/en/facts/${fact}/`, 'Claim'],
  ] as const) {
    const thing = await describedBy(request, path);
    expect(thing, path).toMatchObject({ '@context': 'https://schema.org', '@type': kind });
    kinds[kind].parse(thing);
    expect(JSON.stringify(thing), path).toContain(site.origin);
  }
});

test('the map of the site has every page in both languages', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
  const xml = await (await request.get('/sitemap.xml')).text();
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(new Set(listed).size).toBe(listed.length);
  const facts = await countOf("SELECT count(*)::INTEGER AS n FROM record WHERE starts_with(path, 'facts/')");
  expect(listed.filter((address) => address.includes('/facts/')).length).toBe(2 * facts);
  // some of each kind are there
  for (const address of listed.filter((_, index) => index % 397 === 0)) {
    expect((await request.get(address.replace(site.origin, ''))).status(), address).toBe(200);
  }
});

async function describedBy(request: APIRequestContext, path: string): Promise<unknown> {
  const html = await (await request.get(path)).text();
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');
}

test('feeds hold the latest facts and corrections, newest first, each with its page', async ({ request }) => {
  const item = z.object({
    id: z.url(),
    url: z.url(),
    title: z.string().min(1),
    content_text: z.string(),
    date_published: z.string(),
  });
  const feed = z.object({
    version: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    items: z.array(item).min(10),
  });
  for (const path of ['/', '/en/', '/regions/16.10/', '/en/regions/16.10/']) {
    const { items, home_page_url } = feed.parse(await (await request.get(`${path}feed.json`)).json());
    expect(home_page_url).toBe(site.origin + path);
    const dates = items.map(({ date_published }) => date_published);
    expect(dates).toEqual(dates.toSorted().reverse());
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const atom = await (await request.get(`${path}atom.xml`)).text();
    expect(atom.match(/<entry>/g)?.length).toBe(items.length);
    for (const { url } of items.slice(0, 3)) {
      expect(atom).toContain(`<link href="${url}"/>`);
      expect((await request.get(url.replace(site.origin, ''))).status(), url).toBe(200);
    }
  }
  const corrections = await countOf('SELECT count(*)::INTEGER AS n FROM correction');
  expect(corrections).toBeGreaterThan(0);
});

test('the calendar of a region has the visit of the first story on its day', async ({ request }) => {
  const text = await (await request.get('/regions/16.10/events.ics')).text();
  const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  expect(events.length).toBeGreaterThan(10);
  const visit = events.find((event) => event.includes('/visits/v-17cc8128f8/'));
  expect(visit).toContain('DTSTART;VALUE=DATE:20220908');
  expect(visit).toContain('DTEND;VALUE=DATE:20220909');
  expect(visit).toContain('SUMMARY:Studi banding');
});
