import type { DuckDBConnection } from '@duckdb/node-api';
import type { Catalogue, CatalogueTable } from '../../src/lib/schema/catalogue';
import { primaryKeys } from '../database/keys';
import type { WrittenTable } from '../database/write-database';
import { describeColumns } from './describe-columns';
import type { CatalogueTexts } from './read-texts';

interface BuiltTable extends WrittenTable {
  files: CatalogueTable['files'];
}

/** Every table of the built database, in its order, with what is said of it and what is in it. */
export async function makeCatalogue(
  connection: DuckDBConnection,
  { version, created }: Pick<Catalogue, 'version' | 'created'>,
  built: Record<string, BuiltTable>,
  texts: CatalogueTexts,
): Promise<Catalogue> {
  const described = new Map(texts.tables.map((text) => [text.name, text]));
  const lost = texts.tables.find(({ name }) => !(name in built));
  if (lost) throw new Error(`${lost.name}: described, but there is no such table`);
  const tables: CatalogueTable[] = [];
  for (const [name, { rows, columns, files }] of Object.entries(built)) {
    const text = described.get(name);
    if (!text) throw new Error(`${name}: no description; add one to data/catalogue/tables.jsonl`);
    const contents = await contentsOf(connection, name, columns);
    tables.push({
      ...text,
      rows,
      primaryKey: primaryKeys[name] ?? [],
      columns: describeColumns(text, columns, texts).map((column, index) => ({
        ...column,
        ...(contents[index] ?? { filled: 0, example: null }),
      })),
      files,
    });
  }
  return { version, created, tables };
}

/** How many rows have a value, and the first of them, by column. */
async function contentsOf(
  connection: DuckDBConnection,
  table: string,
  columns: WrittenTable['columns'],
): Promise<{ filled: number; example: string | null }[]> {
  const asked = columns.map(({ name }) => `count(${name})::INTEGER, arg_min(${name}::VARCHAR, rowid)`);
  const reader = await connection.runAndReadAll(`SELECT ${asked.join(', ')} FROM ${table}`);
  const cells = reader.getRows()[0] ?? [];
  return columns.map((_, index) => {
    const [filled, example] = [cells[2 * index], cells[2 * index + 1]];
    return { filled: Number(filled), example: typeof example === 'string' ? example : null };
  });
}
