import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { EngineFailure } from './engine-failure';

async function failureOf(sql: string): Promise<EngineFailure> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('CREATE TABLE region (code VARCHAR)');
  try {
    await connection.run(`DESCRIBE SELECT * FROM (\n${sql}\n)`);
  } catch (error) {
    return new EngineFailure(error);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  throw new Error(`no failure: ${sql}`);
}

test.each([
  ['SELECT cod FROM region', 'cod'],
  ['SELECT code,\n  nama\nFROM region', 'nama'],
  ['SELECT code,, FROM region', ', FROM'],
  [`SELECT ${'code, '.repeat(60)} nama FROM region`, 'nama'],
  ['FROM regions', 'regions'],
  ["SELECT 'é', cod FROM region", 'cod'],
])('the place of a failure is found in the text: %s', async (sql, at) => {
  const failure = await failureOf(sql);
  expect(sql.slice(failure.offsetIn(sql) ?? -1)).toMatch(new RegExp(`^${at}`));
  expect(failure.message).not.toContain('LINE');
});

test('a failure behind the text stands at its end', async () => {
  const sql = 'SELECT code FROM region WHERE';
  expect((await failureOf(sql)).offsetIn(sql)).toBe(sql.length);
});

test('a failure that names no place has none', () => {
  expect(new EngineFailure(new Error('Out of Memory Error: full')).offsetIn('FROM region')).toBeNull();
});

test('what the engine says in JSON is read like its plain words', () => {
  const said = {
    exception_type: 'Parser',
    exception_message: 'syntax error at or near ","\n\nLINE 2: SELECT a,,\n                 ^',
  };
  const failure = new EngineFailure(new Error(JSON.stringify(said)));
  expect(failure.message).toBe('Parser Error: syntax error at or near ","');
  expect(failure.offsetIn('SELECT a,,')).toBe(9);
});
