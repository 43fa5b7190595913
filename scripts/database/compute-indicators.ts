import type { DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';

/** Runs the SQL of every indicator that has a card. @returns names of the tables that it filled */
export async function computeIndicators(connection: DuckDBConnection): Promise<string[]> {
  await connection.run(await sql('indicator-row.sql'));
  const cards = await connection.runAndReadAll('SELECT id FROM indicator ORDER BY id');
  for (const { id } of cards.getRowObjects()) {
    const question = await sql(`indicators/${String(id)}.sql`);
    await connection.run(
      `INSERT INTO indicator_row BY NAME SELECT '${String(id)}' AS indicator, * FROM (\n${question}\n)`,
    );
  }
  await connection.run(await sql('indicator-values.sql'));
  return ['indicator_value', 'indicator_value_record'];
}

async function sql(name: string): Promise<string> {
  return await readFile(new URL(name, import.meta.url), 'utf8');
}
