import type { z } from 'zod';
import { recordFiles } from '../../src/lib/schema/records';
import type { FileEntry } from './file-entry';
import { foreignKeys, primaryKeys } from './keys';
import type { WrittenTable } from './write-database';

const fieldTypes: Record<string, string> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  BIGINT: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
  DATE: 'date',
};

/** Frictionless description of the tables, which lie beside it as CSV. */
export function datapackage(
  version: string,
  created: string,
  tables: (WrittenTable & { name: string; file: FileEntry })[],
) {
  const descriptions = fieldDescriptions();
  return {
    $schema: 'https://datapackage.org/profiles/1.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'sorot',
    title: "Sorot: facts with evidence about Indonesia's regions",
    version,
    created: `${created}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
      {
        name: 'ODbL-1.0',
        title: 'Region codes and names: Open Database License 1.0 (idn-area-data)',
        path: 'https://opendatacommons.org/licenses/odbl/1-0/',
      },
    ],
    resources: tables.map(({ name, columns, file }) => ({
      profile: 'tabular-data-resource',
      name,
      path: file.path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: file.bytes,
      hash: `sha256:${file.sha256}`,
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          type: fieldTypes[column.type] ?? 'any',
          ...(descriptions.has(column.name) ? { description: descriptions.get(column.name) } : {}),
          ...(column.required ? { constraints: { required: true } } : {}),
        })),
        ...(primaryKeys[name] ? { primaryKey: primaryKeys[name] } : {}),
        ...(foreignKeys[name] ? { foreignKeys: references(name, foreignKeys[name]) } : {}),
      },
    })),
  };
}

/** A table refers to itself by an empty name. */
function references(table: string, keys: Record<string, string>) {
  return Object.entries(keys).map(([fields, target]) => {
    const [resource = '', column = ''] = target.split('.');
    return { fields, reference: { resource: resource === table ? '' : resource, fields: column } };
  });
}

/** Descriptions of the records' fields, which columns of the same name share. */
function fieldDescriptions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { schema } of Object.values(recordFiles)) {
    for (const [name, field] of Object.entries<z.ZodType>(schema.shape)) {
      const description = field.meta()?.description;
      if (description && !found.has(name)) found.set(name, description);
    }
  }
  return found;
}
