import { DuckDBDateValue, type DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { computeIndicators } from './compute-indicators';
import type { Row } from '../../src/lib/dataset/fact-tables';
import { withDatabase } from './with-database';

/** What the browser's core reads. */
export const storageVersion = 'v1.2.0';

export interface WrittenTable {
  rows: number;
  /** md5 over the rows in their stored order */
  hash: string;
  columns: { name: string; type: string; required: boolean }[];
}

/** Writes the tables to a new DuckDB file that the browser's core can read. @throws at the first cell that does not fit */
export async function writeDatabase(
  path: string,
  tables: Record<string, Row[]>,
): Promise<Record<string, WrittenTable>> {
  return await withDatabase(':memory:', async (connection) => {
    // small blocks: most tables are smaller than the default block of 256 kB
    await connection.run(`ATTACH '${path}' AS sorot (STORAGE_VERSION '${storageVersion}', BLOCK_SIZE 16384)`);
    await connection.run('USE sorot');
    await connection.run(await sql('schema.sql'));
    const written: Record<string, WrittenTable> = {};
    for (const [name, rows] of Object.entries(tables)) {
      const columns = await columnsOf(connection, name);
      append(await connection.createAppender(name), columns, rows, name);
      written[name] = { rows: rows.length, hash: await hashOf(connection, name), columns };
    }
    await connection.run(await sql('views.sql'));
    for (const name of await computeIndicators(connection)) {
      written[name] = {
        rows: await countOf(connection, name),
        hash: await hashOf(connection, name),
        columns: await columnsOf(connection, name),
      };
    }
    await connection.run('USE memory; DETACH sorot');
    return written;
  });
}

/** What every table is written as, beside the database; the last part of a file's name. */
export const tableFormats = ['csv', 'parquet', 'jsonl'] as const;

const copyOptions = {
  csv: 'FORMAT csv, HEADER',
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  jsonl: 'FORMAT json',
};

/** Every table as CSV, Parquet and JSON Lines: the same rows for readers without DuckDB. */
export async function exportTables(database: string, directory: string, names: string[]): Promise<void> {
  await withDatabase(database, async (connection) => {
    for (const name of names) {
      for (const format of tableFormats)
        await connection.run(`COPY ${name} TO '${directory}/${name}.${format}' (${copyOptions[format]})`);
    }
  });
}

async function sql(name: string): Promise<string> {
  return await readFile(new URL(name, import.meta.url), 'utf8');
}

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>;
type Column = WrittenTable['columns'][number];

async function columnsOf(connection: DuckDBConnection, table: string): Promise<Column[]> {
  const reader = await connection.runAndReadAll(`DESCRIBE ${table}`);
  const columns = reader.getRowObjects().map((row) => ({
    name: String(row['column_name']),
    type: String(row['column_type']),
    required: row['null'] === 'NO',
  }));
  if (columns.length === 0) throw new Error(`table without columns: ${table}`);
  return columns;
}

function append(appender: Appender, columns: Column[], rows: Row[], table: string): void {
  for (const row of rows) {
    for (const column of columns) appendCell(appender, column, row[column.name] ?? null, table);
    appender.endRow();
  }
  appender.closeSync();
}

function appendCell(appender: Appender, { name, type }: Column, value: unknown, table: string): void {
  if (value === null) appender.appendNull();
  else if (type === 'VARCHAR' && typeof value === 'string') appender.appendVarchar(value);
  else if (type === 'BOOLEAN' && typeof value === 'boolean') appender.appendBoolean(value);
  else if (type === 'INTEGER' && typeof value === 'number') appender.appendInteger(value);
  else if (type === 'BIGINT' && typeof value === 'number') appender.appendBigInt(BigInt(value));
  else if (type === 'DOUBLE' && typeof value === 'number') appender.appendDouble(value);
  else if (type === 'DATE' && typeof value === 'string') appender.appendDate(dateValue(value));
  else throw new Error(`${table}.${name}: not a ${type}: ${JSON.stringify(value)}`);
}

function dateValue(day: string): DuckDBDateValue {
  return new DuckDBDateValue(Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000));
}

async function countOf(connection: DuckDBConnection, table: string): Promise<number> {
  const reader = await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM ${table}`);
  return Number(reader.getRowObjects()[0]?.['n']);
}

async function hashOf(connection: DuckDBConnection, table: string): Promise<string> {
  const reader = await connection.runAndReadAll(
    `SELECT coalesce(md5(string_agg(t::VARCHAR, chr(10) ORDER BY rowid)), '') AS hash FROM ${table} t`,
  );
  return String(reader.getRowObjects()[0]?.['hash']);
}
