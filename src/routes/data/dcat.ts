import { site } from '$lib/evidence/site';
import type { Catalogue, CatalogueTable } from '$lib/schema/catalogue';

const formats = {
  csv: 'https://www.iana.org/assignments/media-types/text/csv',
  parquet: 'https://www.iana.org/assignments/media-types/application/vnd.apache.parquet',
  jsonl: 'https://www.iana.org/assignments/media-types/application/json',
};

const licences = {
  cc_by: 'https://creativecommons.org/licenses/by/4.0/',
  odbl: 'https://opendatacommons.org/licenses/odbl/1-0/',
  // each published table has its own line, which the page of the table shows
  public_figures: null,
};

export type Years = ReadonlyMap<string, { first_year: number; last_year: number }>;

/** The catalogue in the terms of DCAT 3, one dataset a table. */
export function dcat({ version, created, tables }: Catalogue, years: Years) {
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': 'Sorot', 'foaf:homepage': iri(`${site.origin}/`) };
  const dataset = (table: CatalogueTable) => ({
    ...iri(address(table)),
    '@type': 'dcat:Dataset',
    'dct:identifier': table.name,
    'dct:title': bothLanguages(table.title, table.judul),
    'dct:description': bothLanguages(table.description, table.keterangan),
    'dct:publisher': publisher,
    'dct:modified': day(created),
    'dcat:version': version,
    'dcat:landingPage': iri(address(table)),
    'dct:spatial': iri('http://www.geonames.org/1643084/'),
    ...temporal(years.get(table.name)),
    ...licence(table),
    'dcat:distribution': table.files.map(({ path, format, bytes, sha256 }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': path,
      'dcat:accessURL': iri(address(table)),
      'dcat:downloadURL': iri(`${site.origin}/data/${path}`),
      'dcat:mediaType': iri(formats[format]),
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
      },
      ...licence(table),
    })),
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    ...iri(`${site.origin}/data/`),
    '@type': 'dcat:Catalog',
    'dct:title': bothLanguages('Sorot: data', 'Sorot: data'),
    'dct:description': bothLanguages(
      'Facts with evidence about Indonesia’s regional governments: officials, visits, budgets, elections.',
      'Fakta berbukti tentang pemerintah daerah di Indonesia: pejabat, kunjungan, anggaran, pemilu.',
    ),
    'dct:publisher': publisher,
    'dct:language': ['id', 'en'],
    'dct:modified': day(created),
    'dct:license': iri(licences.cc_by),
    ...(site.email === null
      ? {}
      : { 'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:hasEmail': iri(`mailto:${site.email}`) } }),
    'dcat:dataset': tables.map(dataset),
  };
}

function address({ name }: CatalogueTable): string {
  return `${site.origin}/data/${name}/`;
}

function licence(table: CatalogueTable) {
  const known = licences[table.licence];
  return known === null
    ? { 'dct:rights': { '@type': 'dct:RightsStatement', 'dct:source': iri(`${address(table)}#licence`) } }
    : { 'dct:license': iri(known) };
}

function temporal(years: { first_year: number; last_year: number } | undefined) {
  if (years === undefined) return {};
  const year = (value: number) => ({ '@type': 'xsd:gYear', '@value': String(value) });
  return {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': year(years.first_year),
      'dcat:endDate': year(years.last_year),
    },
  };
}

function bothLanguages(english: string, indonesian: string) {
  return [
    { '@language': 'id', '@value': indonesian },
    { '@language': 'en', '@value': english },
  ];
}

function day(value: string) {
  return { '@type': 'xsd:date', '@value': value };
}

function iri(value: string) {
  return { '@id': value };
}
