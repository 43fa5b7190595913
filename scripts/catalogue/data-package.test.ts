import { Validator, type Schema } from '@cfworker/json-schema';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { fileEntry } from '../database/file-entry';
import { dataPackage2 } from './fixtures/data-package-2';
import { askOne, builtDirectory, builtManifest } from '../database/fixtures/built-dataset';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const descriptor = z.looseObject({
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z.looseObject({
        fields: z.array(z.looseObject({ name: z.string(), type: z.string() })),
        primaryKey: z.array(z.string()).optional(),
        foreignKeys: z
          .array(
            z.object({
              fields: z.array(z.string()),
              reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
            }),
          )
          .optional(),
      }),
    }),
  ),
});

type Descriptor = z.infer<typeof descriptor>;
type Resource = Descriptor['resources'][number];

const datapackage = descriptor.parse(json(join(builtDirectory, 'datapackage.json')));
const resources = datapackage.resources.map((resource) => [resource.name, resource] as const);
// the published profile of tabular data packages is a JSON schema of draft 4; its explanations are left out
const profile = new Validator(json('scripts/catalogue/profile/tabular-data-package.json') as Schema, '4');

describe('the profile of tabular data packages, version 1', () => {
  test('is met', () => {
    expect(profile.validate(datapackage)).toEqual({ valid: true, errors: [] });
  });

  test.each<[string, (copy: Descriptor, first: Resource) => unknown]>([
    ['no profile', (copy) => Reflect.deleteProperty(copy, 'profile')],
    ['no resources', (copy) => (copy.resources = [])],
    ['a day that is none', (copy) => (copy['created'] = 'yesterday')],
    ['a table without fields', (_, first) => Reflect.deleteProperty(first, 'schema')],
    [
      'a type of field that does not exist',
      (_, first) => Object.assign(first.schema.fields[0] ?? {}, { type: 'text' }),
    ],
    ['a name with blanks', (_, first) => (first.name = 'a table')],
    ['a hash that is none', (_, first) => (first.hash = 'none')],
    [
      'a reference without its target',
      (_, first) => Object.assign(first.schema, { foreignKeys: [{ fields: ['province'] }] }),
    ],
  ])('refuses %s', (_, spoil) => {
    const copy = structuredClone(datapackage);
    const [first] = copy.resources;
    if (first) spoil(copy, first);
    expect(profile.validate(copy).valid).toBe(false);
  });
});

describe('the rules of Data Package 2', () => {
  test('are met', () => {
    expect(dataPackage2.safeParse(datapackage).error).toBeUndefined();
  });

  test.each<[string, (copy: Descriptor, first: Resource) => unknown]>([
    ['the profile of version 1 alone', (copy) => Reflect.deleteProperty(copy, '$schema')],
    ['a path that leaves the package', (_, first) => (first.path = '../region.csv')],
    [
      'a field without a meaning',
      (_, first) => Reflect.deleteProperty(first.schema.fields[0] ?? {}, 'description'),
    ],
    ['a key that is no field', (_, first) => first.schema.primaryKey?.push('nothing')],
    [
      'a reference to nothing',
      (_, first) =>
        (first.schema.foreignKeys = [
          { fields: ['code'], reference: { resource: 'nothing', fields: ['code'] } },
        ]),
    ],
    ['a table that stands twice', (copy, first) => copy.resources.push(first)],
  ])('refuse %s', (_, spoil) => {
    const copy = structuredClone(datapackage);
    const [first] = copy.resources;
    if (first) spoil(copy, first);
    expect(dataPackage2.safeParse(copy).success).toBe(false);
  });
});

test('every table of the database is a resource', () => {
  expect(resources.map(([name]) => name)).toEqual(Object.keys(builtManifest.tables));
});

describe.each(resources)('%s', (name, { path, bytes, hash, schema }) => {
  const names = schema.fields.map((field) => field.name);

  test('lies where it is said to, with the bytes and the hash that are said', async () => {
    const file = await fileEntry(join(builtDirectory, path), path);
    expect([file.bytes, `sha256:${file.sha256}`]).toEqual([bytes, hash]);
  });

  test('has the fields of its header', () => {
    expect(readFileSync(join(builtDirectory, path), 'utf8').split('\n', 1)).toEqual([names.join()]);
  });

  test('reads back in DuckDB as the table of the database', async () => {
    const { rows, hash: expected } = builtManifest.tables[name] ?? {};
    expect(await readBack(name, path)).toEqual({ rows, hash: expected });
  });

  test('names each row once by its primary key', async () => {
    if (schema.primaryKey === undefined) return;
    const columns = schema.primaryKey;
    expect(names).toEqual(expect.arrayContaining(columns));
    const doubled = `SELECT count(*) FROM (SELECT 1 FROM ${name} GROUP BY ${columns.join()} HAVING count(*) > 1)`;
    const empty = `SELECT count(*) FROM ${name} WHERE ${columns.map((column) => `${column} IS NULL`).join(' OR ')}`;
    expect([await askOne(doubled), await askOne(empty)]).toEqual([0, 0]);
  });

  test('refers to rows that exist', async () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = reference.resource || name;
      const lost = `SELECT count(*) FROM ${name} WHERE ${fields.join()} NOT IN (SELECT ${reference.fields.join()} FROM ${target})`;
      expect([fields, await askOne(lost)]).toEqual([fields, 0]);
    }
  });
});

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

/** Rows of the file and the hash of their text, as the manifest has it of the table. */
async function readBack(name: string, path: string) {
  const columns =
    builtManifest.tables[name]?.columns.map((column) => `${column.name}: '${column.type}'`) ?? [];
  const reader = await connection.runAndReadAll(`
    SELECT count(*)::INTEGER AS rows, coalesce(md5(string_agg(t::VARCHAR, chr(10))), '') AS hash
      FROM read_csv('${join(builtDirectory, path)}', header = true, auto_detect = false, allow_quoted_nulls = false, quote = '"', escape = '"',
                    columns = {${columns.join()}}) t`);
  return reader.getRowObjects()[0];
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
