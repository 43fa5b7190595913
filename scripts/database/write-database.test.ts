import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeDataset } from '../dataset/dataset';
import { readFacts } from '../facts/read-facts';
import type { Row } from '../../src/lib/dataset/fact-tables';
import { tables } from './tables';
import { writeDatabase } from './write-database';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const { records } = await readFacts('data');

let folder: string;
let first: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sorot-database-'));
  first = await hashes(tables(makeDataset(records)));
});

afterAll(() => rm(folder, { recursive: true }));

test('the same records give the same tables, row for row', async () => {
  const again = await readFacts('data');
  expect(await hashes(tables(makeDataset(again.records)))).toEqual(first);
});

test('a changed record changes the tables that it is in and no others', async () => {
  const visits = records.visits.map((visit, index) => (index === 0 ? { ...visit, venue: 'Rekaan' } : visit));
  expect(changed(await hashes(tables(makeDataset({ ...records, visits }))))).toEqual(['visit']);

  const budgets = records.budgets.map((line, index) =>
    index === 0 ? { ...line, amount_idr: line.amount_idr + 1 } : line,
  );
  expect(changed(await hashes(tables(makeDataset({ ...records, budgets }))))).toEqual(
    expect.arrayContaining(['budget_line', 'claim', 'canonical_value']),
  );
});

test('every table is under its hash: a row less, or two in another order', async () => {
  const rows = tables(makeDataset(records));
  const all = Object.keys(rows);
  // what is computed from the tables may or may not change with them
  const given = (names: string[]) => names.filter((name) => all.includes(name));
  expect(given(changed(await hashes(each(rows, (list) => list.slice(1)))))).toEqual(all);
  const swapped = each(rows, ([a, b, ...rest]) => [b, a, ...rest].filter(isRow));
  expect(given(changed(await hashes(swapped)))).toEqual(all);
});

let builds = 0;

async function hashes(rows: Record<string, Row[]>): Promise<Record<string, string>> {
  const written = await writeDatabase(join(folder, `${(builds += 1)}.duckdb`), rows);
  return Object.fromEntries(Object.entries(written).map(([name, { hash }]) => [name, hash]));
}

function changed(found: Record<string, string>): string[] {
  return Object.keys(first).filter((name) => found[name] !== first[name]);
}

function each(rows: Record<string, Row[]>, change: (list: Row[]) => Row[]): Record<string, Row[]> {
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, change(list)]));
}

function isRow(row: Row | undefined): row is Row {
  return row !== undefined;
}
