import { site } from '$lib/evidence/site';
import { localizeHref } from '$lib/i18n/localize-href';
import { locale, term } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { PageSource } from '$lib/queries/page-source';
import type {
  Article,
  Claim,
  Dataset,
  Event,
  GovernmentOrganization,
  NewsArticle,
  Person,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';

// What search engines read of a page, in the terms of schema.org. The types hold its properties together.

export type Described = WithContext<Thing>;

const context = 'https://schema.org';

export function address(path: string): string {
  return site.origin + localizeHref(path);
}

export function siteOf(): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: m.site_name(),
    description: m.site_claim(),
    url: address('/'),
    inLanguage: locale(),
  };
}

export function datasetOf(
  { name, description, path }: { name: string; description: string; path: string },
  version: string,
  files: { path: string; format: string }[],
): WithContext<Dataset> {
  return {
    '@context': context,
    '@type': 'Dataset',
    name,
    description,
    url: address(path),
    version,
    dateModified: version.slice(0, 10),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: m.site_name(), url: address('/') },
    spatialCoverage: { '@type': 'Place', name: 'Indonesia' },
    distribution: files.map(({ path: file, format }) => ({
      '@type': 'DataDownload',
      contentUrl: `${site.origin}/data/${file}`,
      encodingFormat: format,
    })),
  };
}

export function governmentOf(region: {
  code: string;
  full_name: string;
  province: string;
  province_name: string;
}): WithContext<GovernmentOrganization> {
  const { code, full_name, province, province_name } = region;
  return {
    '@context': context,
    '@type': 'GovernmentOrganization',
    name: `Pemerintah ${full_name}`,
    url: address(`/regions/${code}/`),
    areaServed: {
      '@type': 'AdministrativeArea',
      name: full_name,
      identifier: code,
      ...(code === province
        ? {}
        : { containedInPlace: { '@type': 'AdministrativeArea', name: province_name, identifier: province } }),
    },
  };
}

export function personOf(
  person: { id: string; name: string; names: string[] },
  posts: { post: string; region_name: string | null; organization: string | null; is_current: boolean }[],
): WithContext<Person> {
  const [latest] = posts;
  const body = latest?.region_name ?? latest?.organization;
  return {
    '@context': context,
    '@type': 'Person',
    name: person.name,
    alternateName: person.names.filter((name) => name !== person.name),
    url: address(`/officials/${person.id}/`),
    ...(latest ? { jobTitle: latest.post } : {}),
    ...(body ? { affiliation: { '@type': 'Organization', name: body } } : {}),
  };
}

/** Without a date there is no event in the terms of schema.org. */
export function eventOf(event: {
  path: string;
  name: string;
  date: string | null;
  end: string | null;
  place: string | null;
  sources: PageSource[];
}): WithContext<Event> | null {
  if (event.date === null) return null;
  return {
    '@context': context,
    '@type': 'Event',
    name: event.name,
    url: address(event.path),
    startDate: event.date,
    ...(event.end === null ? {} : { endDate: event.end }),
    ...(event.place === null ? {} : { location: { '@type': 'Place', name: event.place } }),
    subjectOf: event.sources.map(articleOf),
  };
}

export function claimOf(fact: {
  record: { id: string; table_name: string };
  title: string;
  sources: PageSource[];
}): WithContext<Claim> {
  return {
    '@context': context,
    '@type': 'Claim',
    name: fact.title,
    url: address(`/facts/${fact.record.id}/`),
    about: term('record', fact.record.table_name),
    appearance: fact.sources.map(articleOf),
  };
}

export function storyOf(story: {
  path: string;
  title: string;
  standfirst: string;
  date: string;
  version: string;
  sources: PageSource[];
}): WithContext<Article> {
  const publisher = { '@type': 'Organization', name: m.site_name(), url: address('/') } as const;
  return {
    '@context': context,
    '@type': 'Article',
    headline: story.title,
    description: story.standfirst,
    url: address(story.path),
    inLanguage: locale(),
    datePublished: story.date,
    author: publisher,
    publisher,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: { '@type': 'Dataset', name: m.data_title(), url: address('/data/'), version: story.version },
    citation: story.sources.map(articleOf),
  };
}

function articleOf({ href, publisher, published }: PageSource): NewsArticle {
  return {
    '@type': 'NewsArticle',
    publisher: { '@type': 'Organization', name: publisher },
    ...(href === null ? {} : { url: href }),
    ...(published === null ? {} : { datePublished: published }),
  };
}
