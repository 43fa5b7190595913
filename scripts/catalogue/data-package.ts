import type { Catalogue, CatalogueColumn, CatalogueTable } from '../../src/lib/schema/catalogue';

const standard = 'https://datapackage.org/profiles/2.0';

const fieldTypes: Record<string, string> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  BIGINT: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
};

const licences = {
  cc_by: {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  odbl: {
    name: 'ODbL-1.0',
    title: 'Region codes and names: Open Database License 1.0 (idn-area-data)',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
  public_figures: {
    name: 'other-open',
    title: 'Quoted public figures; the licence line of each published table stands in dataset.csv',
  },
};

/**
 * Frictionless description (Data Package 2) of the tables, which lie beside it as CSV. `profile` is for readers that
 * know version 1 alone.
 */
export function dataPackage({ version, created, tables }: Catalogue) {
  return {
    $schema: `${standard}/datapackage.json`,
    profile: 'tabular-data-package',
    name: 'sorot',
    title: "Sorot: facts with evidence about Indonesia's regions",
    description:
      'Officials, official visits, budgets and elections of Indonesia’s regions, read from the news and from published tables; every record leads to its sources.',
    version,
    created: `${created}T00:00:00Z`,
    contributors: [{ title: 'Sorot', roles: ['creator'] }],
    keywords: ['Indonesia', 'regional government', 'budget', 'elections', 'officials'],
    licenses: [licences.cc_by, licences.odbl],
    resources: tables.map(resource),
  };
}

function resource(table: CatalogueTable) {
  const { name, title, description, licence, columns, primaryKey, files } = table;
  const file = files.find(({ format }) => format === 'csv');
  if (!file) throw new Error(`${name}: no CSV`);
  return {
    $schema: `${standard}/dataresource.json`,
    profile: 'tabular-data-resource',
    type: 'table',
    name,
    path: file.path,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    licenses: [licences[licence]],
    schema: {
      $schema: `${standard}/tableschema.json`,
      fields: columns.map(field),
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...foreignKeys(table),
    },
  };
}

function field({ name, type, required, description, keterangan, unit, values }: CatalogueColumn) {
  return {
    name,
    type: fieldTypes[type] ?? 'any',
    description,
    keterangan,
    ...(unit === null ? {} : { unit }),
    ...(values.length > 0 ? { categories: values } : {}),
    ...(required ? { constraints: { required } } : {}),
  };
}

/** A table refers to itself by an empty name: version 1 asks for it, version 2 allows it. */
function foreignKeys({ name, columns }: CatalogueTable) {
  const keys = columns.flatMap((column) => {
    if (column.references === null) return [];
    const [resource = '', key = ''] = column.references.split('.');
    return [
      { fields: [column.name], reference: { resource: resource === name ? '' : resource, fields: [key] } },
    ];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
