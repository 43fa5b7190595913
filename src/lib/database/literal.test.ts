import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { literal } from './literal';

const connection = await (await DuckDBInstance.create(':memory:')).connect();

it('comes back from the engine as it went in', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000')),
    fc.constantFrom("'", "''", "'; DROP TABLE region; --", '\\', '$1'),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: 0.001, max: 1e6 })
      .filter((number) => !Number.isInteger(number)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(value, async (given) => {
      const reader = await connection.runAndReadAll(`SELECT ${literal(given)} AS v`);
      expect(reader.getRowObjects()[0]?.['v']).toEqual(given);
    }),
    { numRuns: 200 },
  );
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 'a\u0000b'])('refuses what no literal can say', (value) => {
  expect(() => literal(value)).toThrow(RangeError);
});
