import { ask } from '$lib/database/ask.server';
import { site } from '$lib/evidence/site';
import { localizeHref } from '$lib/i18n/localize-href';
import { baseLocale, locales } from '$lib/paraglide/runtime';
import { indicatorIndex } from '$lib/queries/indicator-index';
import { officialIndex } from '$lib/queries/official-index';
import { publisherIndex } from '$lib/queries/publisher-index';
import { recordIndex } from '$lib/queries/record-index';
import { regionIndex } from '$lib/queries/region-index';
import { readCatalogue } from '../data/catalogue.server';
import { storyFiles } from '../stories/story-files.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const fixed = [
  '',
  'regions',
  'officials',
  'visits',
  'budgets',
  'elections',
  'elections/years',
  'elections/ballots',
  'elections/cost',
  'timeline',
  'indicators',
  'glossary',
  'sources',
  'conflicts',
  'corrections',
  'ask',
  'stories',
  'stories/new',
  'data',
  'data/quality',
  'data/use',
  'desk',
];

/** Every page in every language, with its other language beside it. */
export const GET: RequestHandler = async () => {
  const [regions, officials, records, indicators, publishers] = await Promise.all([
    ask(regionIndex, {}),
    ask(officialIndex, {}),
    ask(recordIndex, null),
    ask(indicatorIndex, {}),
    ask(publisherIndex, {}),
  ]);
  const paths = [
    ...fixed,
    ...regions.map(({ code }) => `regions/${code}`),
    ...regions.map(({ code }) => `regions/${code}/report`),
    ...officials.map(({ id }) => `officials/${id}`),
    ...new Set(storyFiles().map(({ slug }) => `stories/${slug}`)),
    ...indicators.map(({ id }) => `indicators/${id}`),
    ...readCatalogue().tables.map(({ name }) => `data/${name}`),
    ...new Set(publishers.map(({ letter }) => `sources/${letter}`)),
    // posts stand on the pages of their officials
    ...records.filter(({ table_name }) => table_name !== 'membership').map(({ path }) => path),
  ].map((path) => (path === '' ? '/' : `/${path}/`));
  const urls = paths.flatMap((path) => {
    const address = (locale: (typeof locales)[number]) => site.origin + localizeHref(path, { locale });
    const beside = [
      ...locales.map((locale) => [locale, address(locale)] as const),
      ['x-default', address(baseLocale)] as const,
    ].map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`);
    return locales.map((locale) => `<url><loc>${address(locale)}</loc>${beside.join('')}</url>`);
  });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
