import { describe, expect, test } from 'vitest';
import { pageMeta } from './page-meta';
import { parsePage } from './parse-page';

const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

function metaOf(head: string, url: string | null = null) {
  return pageMeta(parsePage(`<html><head>${head}</head><body></body></html>`), url);
}

describe('day of publication', () => {
  test.each([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', datePublished: '2024-11-28T01:30:00+07:00' }),
      '2024-11-28',
      'json_ld',
    ],
    [
      'of several types',
      ld({ '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2024-11-28' }),
      '2024-11-28',
      'json_ld',
    ],
    [
      'in a list',
      ld([{ '@type': 'BreadcrumbList' }, { '@type': 'Article', datePublished: '2024-11-28 01:30' }]),
      '2024-11-28',
      'json_ld',
    ],
    [
      'in a graph, before that of the page',
      ld({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2024-01-01' },
          { '@type': 'NewsArticle', datePublished: '2024-11-28' },
        ],
      }),
      '2024-11-28',
      'json_ld',
    ],
    [
      'of the page, without an article',
      ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2024-11-28' }] }),
      '2024-11-28',
      'json_ld',
    ],
    [
      'in the second script',
      ld('{ broken') + ld({ '@type': 'NewsArticle', datePublished: '2024-11-28' }),
      '2024-11-28',
      'json_ld',
    ],
    [
      'with a comma too many',
      ld('{"@type": "NewsArticle", "datePublished": "2024-11-28", }'),
      '2024-11-28',
      'json_ld',
    ],
    [
      'with a line break in a string',
      ld('{"@type": "NewsArticle", "headline": "Jalan\nRusak", "datePublished": "2024-11-28"}'),
      '2024-11-28',
      'json_ld',
    ],
    [
      'in a comment',
      ld('<!-- {"@type": "NewsArticle", "datePublished": "2024-11-28"} -->'),
      '2024-11-28',
      'json_ld',
    ],
    [
      'with a semicolon',
      ld('{"@type": "NewsArticle", "datePublished": "2024-11-28"};'),
      '2024-11-28',
      'json_ld',
    ],
    [
      'Open Graph',
      property('article:published_time', '2024-11-28T23:30:00+07:00'),
      '2024-11-28',
      'open_graph',
    ],
    [
      'before Open Graph',
      ld({ '@type': 'NewsArticle', datePublished: '2024-11-28' }) +
        property('article:published_time', '2024-11-29'),
      '2024-11-28',
      'json_ld',
    ],
    [
      'Open Graph, when JSON-LD has none',
      ld({ '@type': 'NewsArticle', datePublished: 'kemarin' }) +
        property('article:published_time', '2024-11-29'),
      '2024-11-29',
      'open_graph',
    ],
    ['publishdate', meta('publishdate', '2024/11/28 10:30:00'), '2024-11-28', 'meta'],
    ['content_PublishedDate', meta('content_PublishedDate', '2024-11-28 10:30:00'), '2024-11-28', 'meta'],
    ['pubdate', meta('pubdate', 'Thu, 28 Nov 2024 10:30:00 +0700'), '2024-11-28', 'meta'],
    ['DC.date', meta('DC.date', '20241128'), '2024-11-28', 'meta'],
    ['date in words', meta('date', 'Kamis, 28 November 2024'), '2024-11-28', 'meta'],
    ['in English', meta('date', 'November 28, 2024'), '2024-11-28', 'meta'],
    ['days before months', meta('date', '08/09/2022'), '2022-09-08', 'meta'],
    [
      'a moment in UTC, told again with the offset of its readers',
      property('article:published_time', '2024-11-27T18:30:00+00:00') +
        meta('pubdate', '2024-11-28T01:30:00+07:00'),
      '2024-11-28',
      'open_graph',
    ],
    [
      'a moment in UTC alone',
      property('article:published_time', '2024-11-27T18:30:00Z'),
      '2024-11-27',
      'open_graph',
    ],
    ['no day of the calendar', meta('date', '31/11/2024'), null, null],
    ['without a year', meta('date', '28 November'), null, null],
    ['none', '', null, null],
  ])('%s', (_, head, day, basis) => {
    expect(metaOf(head)).toMatchObject({ published: day, published_basis: basis });
  });
});

describe('title', () => {
  test.each([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', headline: 'Jalan Rusak &amp; Jembatan' }),
      'Jalan Rusak & Jembatan',
    ],
    [
      'Open Graph without the name of the site',
      property('og:title', 'Jalan Rusak - Kabar Ogan') + property('og:site_name', 'Kabar Ogan'),
      'Jalan Rusak',
    ],
    [
      'a title that is about the site',
      property('og:title', 'Kabar Ogan Raih Penghargaan') + property('og:site_name', 'Kabar Ogan'),
      'Kabar Ogan Raih Penghargaan',
    ],
    ['title', '<title> Jalan\n Rusak </title>', 'Jalan Rusak'],
    ['none', '', null],
  ])('%s', (_, head, title) => {
    expect(metaOf(head).title).toBe(title);
  });
});

describe('address and publisher', () => {
  test.each([
    [
      'canonical',
      '<link rel="canonical" href="https://a.example/1">' + property('og:url', 'https://b.example/2'),
      'https://a.example/1',
      'a.example',
    ],
    ['relative canonical', '<link rel="canonical" href="/1">', 'https://www.c.example/1', 'c.example'],
    ['Open Graph', property('og:url', 'https://b.example/2'), 'https://b.example/2', 'b.example'],
    ['where it is known from', '', 'https://www.c.example/x', 'c.example'],
    [
      'no address of the web',
      '<link rel="canonical" href="javascript:alert(1)">',
      'https://www.c.example/x',
      'c.example',
    ],
    [
      'publisher by reference',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': '#p' } },
          { '@id': '#p', '@type': 'Organization', name: 'Kabar Ogan' },
        ],
      }),
      'https://www.c.example/x',
      'Kabar Ogan',
    ],
    [
      'publisher as text',
      ld({ '@type': 'NewsArticle', publisher: 'Kabar Ogan' }),
      'https://www.c.example/x',
      'Kabar Ogan',
    ],
    ['site name', property('og:site_name', 'Kabar Ogan'), 'https://www.c.example/x', 'Kabar Ogan'],
  ])('%s', (_, head, url, publisher) => {
    expect(metaOf(head, 'https://www.c.example/x')).toMatchObject({ url, publisher });
  });

  test('unknown', () => {
    expect(metaOf('')).toMatchObject({ url: null, publisher: null });
  });
});

test.each([
  ['['.repeat(50_000)],
  ['{"@graph":'.repeat(20_000)],
  ['null'],
  ['"x"'],
  ['{"@type": {"a": 1}, "datePublished": 7}'],
  ['x'.repeat(300_000)],
])('JSON-LD that is none is passed over: %#', (source) => {
  expect(metaOf(ld(source)).published).toBeNull();
});
