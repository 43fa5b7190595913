import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../database/node.server';
import { exampleQuestion } from '../schema/example-question';
import { tableNote } from '../schema/table-note';
import { buildSql, groupings, measures } from './build-sql';
import { pivotSql } from './pivot-sql';

const lines = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n');
const questions = lines('data/reference/questions.jsonl').map((line) =>
  exampleQuestion.parse(JSON.parse(line)),
);

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await instance.connect();
  await connection.run(`ATTACH 'static/data/${readManifest().files.database.path}' AS sorot (READ_ONLY)`);
  await connection.run('USE sorot');
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

async function answer(sql: string): Promise<{ names: string[]; rows: number }> {
  const reader = await connection.runAndReadAll(`SELECT * FROM (\n${sql}\n)`);
  return { names: reader.columnNames(), rows: reader.currentRowCount };
}

describe('the gallery', () => {
  test('has 25 questions, each at a place of its own', () => {
    expect(questions.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
  });

  test.each(questions)('$id has rows, and the columns that its chart names', async ({ sql, chart }) => {
    const { names, rows } = await answer(sql);
    expect(rows).toBeGreaterThan(0);
    for (const name of [chart?.x, chart?.y, chart?.colour, chart?.facet]) {
      if (name) expect(names).toContain(name);
    }
  });
});

test('every table and view is described, and nothing else', async () => {
  const reader = await connection.runAndReadAll(
    "SELECT DISTINCT table_name FROM duckdb_columns() WHERE database_name = 'sorot' AND NOT internal ORDER BY 1",
  );
  const described = lines('data/reference/tables.jsonl').map(
    (line) => tableNote.parse(JSON.parse(line)).name,
  );
  expect(described).toEqual(reader.getRows().map(([name]) => String(name)));
});

describe('a question without SQL', () => {
  const all = measures.flatMap(({ id }) =>
    groupings.flatMap((by) => [true, false].map((overTime) => ({ measure: id, by, overTime }))),
  );

  test.each(all)('$measure by $by, over time: $overTime, has rows', async (built) => {
    expect((await answer(buildSql({ ...built, province: null, from: 2010, to: 2026 }))).rows).toBeGreaterThan(
      0,
    );
  });

  test('is narrowed to a province', async () => {
    const built = { measure: 'visits', by: 'province', overTime: false, from: null, to: null } as const;
    expect((await answer(buildSql({ ...built, province: '16' }))).rows).toBe(1);
  });
});

test('a pivot has the values of a column as columns', async () => {
  const { names } = await answer(
    pivotSql('SELECT type, status, id FROM visit;', {
      rows: 'type',
      across: 'status',
      value: 'id',
      by: 'count',
    }),
  );
  expect(names).toContain('done');
});
