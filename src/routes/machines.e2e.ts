import { expect, test, type APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { site } from '../lib/evidence/site';
import { countOf, rowOf, rowsOf } from './independent-sql';

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

const feed = z.object({
  version: z.string(),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  items: z.array(
    z.object({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      content_text: z.string(),
      date_published: z.string(),
    }),
  ),
});

async function feedAt(request: APIRequestContext, path: string) {
  return feed.parse(await (await request.get(`${path}feed.json`)).json());
}

test('feeds hold the latest facts and corrections, newest first, each with its page', async ({ request }) => {
  for (const [path, home, least] of [
    ['/', '/', 10],
    ['/en/', '/en/', 10],
    ['/regions/16.10/', '/regions/16.10/', 10],
    ['/en/regions/16.10/', '/en/regions/16.10/', 10],
    ['/officials/p-825e860eb7/', '/officials/p-825e860eb7/', 2],
    ['/topics/mpp/', '/timeline/?topic=mpp', 10],
    ['/en/topics/budgets/', '/en/budgets/', 10],
  ] as const) {
    const { items, home_page_url, feed_url } = await feedAt(request, path);
    expect(home_page_url).toBe(site.origin + home);
    expect(feed_url).toBe(`${site.origin}${path}feed.json`);
    expect(items.length, path).toBeGreaterThanOrEqual(least);
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

test('the feed of an official has the dated posts and events, in the language of its address', async ({
  request,
}) => {
  const person = 'p-825e860eb7';
  const dated = await rowsOf(
    `WITH own AS (SELECT id FROM membership WHERE person = '${person}'
                  UNION SELECT event FROM event_participant WHERE person = '${person}')
     SELECT id FROM own WHERE EXISTS (
       SELECT 1 FROM record_source r JOIN source s ON s.id = r.source WHERE r.record = own.id AND s.published IS NOT NULL)`,
    z.object({ id: z.string() }),
  );
  expect(dated.length).toBeGreaterThan(1);
  for (const [prefix, language] of [
    ['', 'id'],
    ['/en', 'en'],
  ] as const) {
    const { items, language: said } = await feedAt(request, `${prefix}/officials/${person}/`);
    expect(said).toBe(language);
    expect(
      items
        .map(({ id }) => id)
        .filter((id) => id.includes('/facts/'))
        .sort(),
    ).toEqual(dated.map(({ id }) => `${site.origin}/facts/${id}/`).sort());
    for (const { url } of items) expect(new URL(url).pathname.startsWith('/en/')).toBe(language === 'en');
  }
});

test('every topic has feeds that the page of the data names, with events of that topic only', async ({
  request,
}) => {
  const topics = await rowsOf(
    'SELECT topic, list(event) AS events FROM event_topic GROUP BY topic',
    z.object({ topic: z.string(), events: z.array(z.string()) }),
  );
  const page = await (await request.get('/en/data/')).text();
  for (const topic of ['officials', 'visits', 'elections', ...topics.map((row) => row.topic)]) {
    for (const file of ['atom.xml', 'feed.json'])
      expect(page).toContain(`href="/en/topics/${topic}/${file}"`);
  }
  for (const { topic, events } of topics.filter((_, index) => index % 9 === 0)) {
    const { items } = await feedAt(request, `/en/topics/${topic}/`);
    const facts = items.map(({ id }) => id).filter((id) => id.includes('/facts/'));
    for (const id of facts) expect(events, topic).toContain(id.split('/').at(-2));
  }
  expect((await feedAt(request, '/topics/mpp/')).title).toContain('Mal Pelayanan Publik');
  expect((await feedAt(request, '/en/topics/elections/')).title).toContain('Elections');
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
