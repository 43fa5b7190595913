import { DuckDBInstance, DuckDBDateValue, type DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import type { Row } from './tables';

/** What the browser's core reads. */
export const storageVersion = 'v1.2.0';

export interface WrittenTable {
  rows: number;
  /** md5 over the rows in their stored order */
  hash: string;
  columns: { name: string; type: string }[];
}

/** Writes the tables to a new DuckDB file that the browser's core can read. */
export async function writeDatabase(
  path: string,
  tables: Record<string, Row[]>,
): Promise<Record<string, WrittenTable>> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // small blocks: most tables are smaller than the default block of 256 kB
  await connection.run(`ATTACH '${path}' AS sorot (STORAGE_VERSION '${storageVersion}', BLOCK_SIZE 16384)`);
  await connection.run('USE sorot');
  await connection.run(await readFile(new URL('schema.sql', import.meta.url), 'utf8'));
  const written: Record<string, WrittenTable> = {};
  for (const [name, rows] of Object.entries(tables)) {
    const columns = await columnsOf(connection, name);
    append(await connection.createAppender(name), columns, rows, name);
    written[name] = { rows: rows.length, hash: await hashOf(connection, name), columns };
  }
  await connection.run(await readFile(new URL('views.sql', import.meta.url), 'utf8'));
  await connection.run('USE memory; DETACH sorot');
  connection.closeSync();
  instance.closeSync();
  return written;
}

/** Every table as CSV: the same rows for readers without DuckDB. */
export async function exportTables(database: string, directory: string, names: string[]): Promise<void> {
  const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  for (const name of names) await connection.run(`COPY ${name} TO '${directory}/${name}.csv' (HEADER)`);
  connection.closeSync();
  instance.closeSync();
}

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>;
type Column = WrittenTable['columns'][number];

async function columnsOf(connection: DuckDBConnection, table: string): Promise<Column[]> {
  const reader = await connection.runAndReadAll(`DESCRIBE ${table}`);
  const columns = reader
    .getRowObjects()
    .map((row) => ({ name: String(row['column_name']), type: String(row['column_type']) }));
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

async function hashOf(connection: DuckDBConnection, table: string): Promise<string> {
  const reader = await connection.runAndReadAll(
    `SELECT coalesce(md5(string_agg(t::VARCHAR, chr(10) ORDER BY rowid)), '') AS hash FROM ${table} t`,
  );
  return String(reader.getRowObjects()[0]?.['hash']);
}
