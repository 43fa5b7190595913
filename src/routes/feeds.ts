import { ask, askOwn } from '$lib/database/ask.server';
import { readManifest } from '$lib/database/node.server';
import { site } from '$lib/evidence/site';
import { escapeXml } from '$lib/format/escape-xml';
import { inLocale } from '$lib/i18n/in-locale';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import { correctionList } from '$lib/queries/correction-list';
import type { FeedRecordRow } from '$lib/queries/feed-record-row';
import { feedRecords } from '$lib/queries/feed-records';
import { officialFeedRecords } from '$lib/queries/official-feed-records';
import { topicFeedRecords } from '$lib/queries/topic-feed-records';
import { valueWords } from './corrections/value-words';
import { recordHref, recordTitle, recordValue } from './record-words';
import { topicHome, topicName } from './topics/topic';

interface FeedItem {
  /** stays the same for ever */
  id: string;
  url: string;
  title: string;
  text: string;
  /** ISO instant */
  date: string;
}

export interface Feed {
  title: string;
  /** of the page that it follows, without language */
  path: string;
  items: FeedItem[];
}

/** How many of the latest items a feed holds. */
const most = { all: 60, topic: 60, region: 30, official: 30 };

/** The latest facts and corrections of the whole, in the language of the address. */
export async function wholeFeed(): Promise<Feed> {
  const records = await ask(feedRecords, { region: null });
  // a visit stands under its guest and its host
  const once = [...new Map(records.map((row) => [row.id, row])).values()];
  return {
    title: m.feed_all(),
    path: '/',
    items: latest([...factItems(once), ...(await correctionItems(() => true))], most.all),
  };
}

/** The same of a region. */
export async function regionFeed({ code, full_name }: { code: string; full_name: string }): Promise<Feed> {
  return {
    title: m.feed_about({ name: full_name }),
    path: `/regions/${code}/`,
    items: await itemsOf(await askOwn(feedRecords, { region: null }, code), most.region),
  };
}

/** The same of a person: posts, and the events in which the person is named. */
export async function officialFeed({ id, name }: { id: string; name: string }): Promise<Feed> {
  return {
    title: m.feed_about({ name }),
    path: `/officials/${id}/`,
    items: await itemsOf(await askOwn(officialFeedRecords, { id: null }, id), most.official),
  };
}

/** The same of a topic of visits and activities, or of one of the four subjects. */
export async function topicFeed(topic: string): Promise<Feed> {
  return {
    title: m.feed_about({ name: topicName(topic) }),
    path: topicHome(topic),
    items: await itemsOf(await askOwn(topicFeedRecords, { topic: null }, topic), most.topic),
  };
}

export function atom({ title, path, items }: Feed, self: string): Response {
  const updated = items[0]?.date ?? instant(readManifest().created);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale()}">`,
    `<title>${escapeXml(title)}</title>`,
    `<id>${whole(path)}</id>`,
    `<link href="${whole(path)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${whole(self)}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${escapeXml(m.site_name())}</name></author>`,
    ...items.map(
      (item) =>
        `<entry><title>${escapeXml(item.title)}</title><id>${escapeXml(item.id)}</id><link href="${escapeXml(item.url)}"/>` +
        `<updated>${item.date}</updated><summary>${escapeXml(item.text)}</summary></entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
}

export function jsonFeed({ title, path, items }: Feed, self: string): Response {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: whole(path),
    feed_url: whole(self),
    language: locale(),
    authors: [{ name: m.site_name(), url: whole('/') }],
    items: items.map(({ id, url, title: name, text, date }) => ({
      id,
      url,
      title: name,
      content_text: text,
      date_published: date,
    })),
  };
  return new Response(`${JSON.stringify(feed, null, 1)}\n`, {
    headers: { 'content-type': 'application/feed+json' },
  });
}

/** The latest of the records and of their corrections. */
async function itemsOf(records: FeedRecordRow[], count: number): Promise<FeedItem[]> {
  const own = new Set(records.map(({ id }) => id));
  return latest([...factItems(records), ...(await correctionItems((record) => own.has(record)))], count);
}

/** A feed goes by the day of publication, so records whose articles have none are left out. */
function factItems(records: FeedRecordRow[]): FeedItem[] {
  return records.flatMap((row) => {
    if (row.published === null) return [];
    const sources = m.take_sources({ names: row.publishers.join(', ') });
    return [
      {
        id: `${site.origin}/facts/${row.id}/`,
        url: site.origin + recordHref(row),
        title: recordTitle(row),
        text: [recordValue(row), sources].filter(Boolean).join('. '),
        date: instant(row.published),
      },
    ];
  });
}

async function correctionItems(isWanted: (record: string) => boolean): Promise<FeedItem[]> {
  const corrections = await ask(correctionList, null);
  return corrections
    .filter(({ record }) => isWanted(record))
    .map((correction) => ({
      id: `${site.origin}/corrections/#${correction.id}`,
      url: `${whole('/corrections/')}#${correction.id}`,
      title: m.feed_correction({ name: correction.name, field: term('field', correction.field) }),
      text: `${valueWords(correction.old)} → ${valueWords(correction.new)}. ${inLocale(correction.reason, correction.alasan)}`,
      date: instant(correction.date),
    }));
}

function latest(items: FeedItem[], count: number): FeedItem[] {
  return items
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
    .slice(0, count);
}

/** The first moment of a day, a month or a year, in Jakarta. */
function instant(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00+07:00`;
}

function whole(path: string): string {
  return site.origin + localizeHref(path);
}
