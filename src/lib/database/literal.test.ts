import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { anyParam } from './fixtures/any-param';
import { tinyDatabase } from './fixtures/tiny-database';
import { literal, paramType } from './literal';
import { open } from './node.server';
import type { Database, Param, Query } from './query';

let database: Database;

beforeAll(async () => {
  database = await open(await tinyDatabase());
});

afterAll(() => database.close());

test('what is written as a literal comes back whole, in the type that it is bound with', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('PREPARE echo AS SELECT $1 AS value, typeof($1) AS type');
  await fc.assert(
    fc.asyncProperty(anyParam, async (given) => {
      const reader = await connection.runAndReadAll(`EXECUTE echo(${literal(given)})`);
      const [[value, type] = []] = reader.getRows();
      expect(typeof value === 'bigint' ? Number(value) : value).toBe(given);
      expect(type).toBe(given === null ? '"NULL"' : paramType(given));
    }),
    { numRuns: 500 },
  );
  connection.closeSync();
  instance.closeSync();
});

test('what is bound in Node comes back whole, in the same type', async () => {
  const echo: Query<Param, { value: unknown; type: string }> = {
    name: 'echo',
    sql: 'SELECT $1 AS value, typeof($1) AS type',
    params: (value) => [value],
    row: z.object({ value: z.unknown(), type: z.string() }),
    examples: [],
  };
  await fc.assert(
    fc.asyncProperty(anyParam, async (given) => {
      const [row] = await database.query(echo, given);
      expect(row?.value).toBe(given);
      expect(row?.type).toBe(given === null ? '"NULL"' : paramType(given));
    }),
    { numRuns: 500 },
  );
});

test.each([
  [5, '5::INTEGER'],
  [-2_147_483_647, '-2147483647::INTEGER'],
  [5_000_000_000, '5000000000::BIGINT'],
  [0.1, "'0.1'::DOUBLE"],
  [1e300, "'1e+300'::DOUBLE"],
  [-0, '0::INTEGER'],
  [true, 'true'],
  [null, 'NULL'],
  ["Ma'ruf", "'Ma''ruf'"],
  ["'); DROP TABLE visit; --", "'''); DROP TABLE visit; --'"],
])('%s is written %s', (value, expected) => {
  expect(literal(value)).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 'a\0b', 'a\uD800b'])('%o is refused', (value) => {
  expect(() => literal(value)).toThrow(RangeError);
});
