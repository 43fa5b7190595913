import type { ArticleMeta } from '../article';
import { canonicalLine } from './canonical-text';
import { linkedArticle, type LinkedArticle } from './json-ld';
import { printedDate } from './printed-date';

/** What the head of a page says, before its text is read. */
export interface PageMeta extends ArticleMeta {
  /** the next day, when the moment of publication is stated in UTC and falls on it in Indonesia */
  next: string | null;
  /** JSON-LD may hold a text that a page shows only by script */
  body: string | null;
}

interface StatedDate {
  basis: NonNullable<ArticleMeta['published_basis']>;
  printed: string;
}

const dateNames = [
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'content_publisheddate',
  'content_publishdate',
  'date',
  'datepublished',
  'date.issued',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];

export function pageMeta(document: Document, url: string | null): PageMeta {
  const meta = metaTags(document);
  const scripts = [...document.querySelectorAll('script')].filter((script) =>
    /ld\+json/i.test(script.getAttribute('type') ?? ''),
  );
  const linked = linkedArticle(scripts.map((script) => script.textContent));
  const address = addressOf(document, meta, linked, url);
  const publisher = publisherOf(meta, linked, address);
  const stated = statedDates(meta, linked);
  const title = linked?.headline ?? meta.get('og:title') ?? meta.get('twitter:title') ?? titleOf(document);
  return {
    title: title === null ? null : withoutSite(plainText(document, title), publisher),
    url: address,
    publisher: publisher === null ? null : plainText(document, publisher),
    ...published(stated),
    next: nextDay(stated),
    body: linked?.body ?? null,
  };
}

/** @returns the day as its own time zone has it */
export function published(stated: StatedDate[]): Pick<ArticleMeta, 'published' | 'published_basis'> {
  const dated = stated.flatMap(({ basis, printed }) => {
    const day = printedDate(printed.trim());
    return day === null ? [] : [{ basis, day, printed }];
  });
  const first = dated[0];
  if (!first) return { published: null, published_basis: null };
  // WordPress states UTC; the same moment with the offset of the page's readers tells their day
  const local = dated.find(({ printed }) => sameMoment(printed, first.printed) && !isUtc(printed));
  return {
    published: isUtc(first.printed) ? (local?.day ?? first.day) : first.day,
    published_basis: first.basis,
  };
}

/** Midnight in the east of Indonesia is at 15:00 UTC. */
function nextDay([first]: StatedDate[]): string | null {
  const day = first && isUtc(first.printed) ? printedDate(first.printed.trim()) : null;
  const hour = /T(\d\d):/.exec(first?.printed ?? '')?.[1] ?? '00';
  if (day === null || Number(hour) < 15) return null;
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function statedDates(meta: Map<string, string>, linked: LinkedArticle | null): StatedDate[] {
  const dates: StatedDate[] = [];
  const add = (basis: StatedDate['basis'], printed: string | null | undefined) => {
    if (printed) dates.push({ basis, printed });
  };
  add('json_ld', linked?.published);
  add('open_graph', meta.get('article:published_time') ?? meta.get('og:published_time'));
  for (const name of dateNames) add('meta', meta.get(name));
  return dates;
}

function isUtc(printed: string): boolean {
  return /\d(?:Z|[+-]00:?00)$/.test(printed.trim());
}

function sameMoment(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) < 60_000;
}

/** The first of every name; names in lower case. */
function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.slice(0, 2000).trim() ?? '';
    const key = name?.trim().toLowerCase() ?? '';
    if (key !== '' && content !== '' && !found.has(key)) found.set(key, content);
  }
  return found;
}

function addressOf(
  document: Document,
  meta: Map<string, string>,
  linked: LinkedArticle | null,
  url: string | null,
): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const stated = [canonical, meta.get('og:url'), linked?.url, url];
  return stated.map((one) => absolute(one, url)).find((one) => one !== null) ?? null;
}

function absolute(address: string | null | undefined, base: string | null): string | null {
  if (!address || !URL.canParse(address, base ?? undefined)) return null;
  const url = new URL(address, base ?? undefined);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

function publisherOf(
  meta: Map<string, string>,
  linked: LinkedArticle | null,
  url: string | null,
): string | null {
  const host = url === null ? null : new URL(url).hostname.replace(/^(?:www|m|amp)\./, '');
  return linked?.publisher ?? meta.get('og:site_name') ?? host;
}

function titleOf(document: Document): string | null {
  return document.querySelector('title')?.textContent.slice(0, 1000).trim() || null;
}

function withoutSite(title: string, site: string | null): string | null {
  const end = site === null || site === '' ? -1 : title.toLowerCase().lastIndexOf(site.toLowerCase());
  const before = end > 0 && end + (site?.length ?? 0) >= title.length - 4 ? title.slice(0, end) : title;
  return before.replace(/\s*[|–—»-]\s*$/, '').trim() || null;
}

/** Titles in JSON-LD and attributes often hold entities once more. */
function plainText(document: Document, text: string): string {
  const short = text.slice(0, 1000);
  if (!/&#?\w{1,10};/.test(short)) return canonicalLine(short);
  const element = document.createElement('p');
  element.innerHTML = short.replaceAll('<', '&lt;');
  return canonicalLine(element.textContent);
}
