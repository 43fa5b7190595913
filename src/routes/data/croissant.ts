import { site } from '$lib/evidence/site';
import type { Catalogue, CatalogueColumn, CatalogueTable } from '$lib/schema/catalogue';

const dataTypes: Record<string, string> = {
  VARCHAR: 'sc:Text',
  INTEGER: 'sc:Integer',
  BIGINT: 'sc:Integer',
  DOUBLE: 'sc:Float',
  BOOLEAN: 'sc:Boolean',
  DATE: 'sc:Date',
};

/** The tables in the terms of Croissant 1.0: a CSV each, and its columns as fields. */
export function croissant({ version, created, tables }: Catalogue) {
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'Sorot',
    description:
      'Facts with evidence about Indonesia’s regional governments: officials, official visits, budgets and elections, read from the news and from published tables.',
    url: `${site.origin}/data/`,
    license: [
      'https://creativecommons.org/licenses/by/4.0/',
      'https://opendatacommons.org/licenses/odbl/1-0/',
    ],
    creator: { '@type': 'sc:Organization', name: 'Sorot', url: `${site.origin}/` },
    datePublished: created,
    // a version of MAJOR.MINOR.PATCH, as Croissant asks for: the day, and what was built from it
    version: version.replace(/^(\d{4})-0?(\d+)-0?(\d+)-(\w+)$/, '$1.$2.$3+$4'),
    inLanguage: ['id', 'en'],
    citeAs: `Sorot, data ${version}. ${site.origin}/data/`,
    distribution: tables.map(fileObject),
    recordSet: tables.map((table) => recordSet(table)),
  };
}

function fileObject(table: CatalogueTable) {
  const { path, bytes, sha256 } = csvOf(table);
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: `${site.origin}/data/${path}`,
    contentSize: `${bytes} B`,
    encodingFormat: 'text/csv',
    sha256,
  };
}

function recordSet(table: CatalogueTable) {
  const { name, description, primaryKey, columns } = table;
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description,
    ...(primaryKey.length > 0 ? { key: primaryKey.map((column) => ({ '@id': `${name}/${column}` })) } : {}),
    field: columns.map((column) => field(table, column)),
  };
}

function field(table: CatalogueTable, { name, type, description, references }: CatalogueColumn) {
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description,
    dataType: dataTypes[type] ?? 'sc:Text',
    source: { fileObject: { '@id': csvOf(table).path }, extract: { column: name } },
    ...(references === null ? {} : { references: { field: { '@id': references.replace('.', '/') } } }),
  };
}

function csvOf({ name, files }: CatalogueTable) {
  const file = files.find(({ format }) => format === 'csv');
  if (!file) throw new Error(`${name}: no CSV`);
  return file;
}

/** The terms of the standard's own context that are used here. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  sc: 'https://schema.org/',
  source: 'cr:source',
};
