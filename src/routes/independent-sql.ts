import { z } from 'zod';
import { open } from '../lib/database/node.server';

/** Browser tests ask the dataset in words of their own, not in those of the page. @returns all rows */
export async function rowsOf<Row>(sql: string, row: z.ZodType<Row>): Promise<Row[]> {
  const database = await open();
  try {
    return await database.query({ name: 'independent', sql, params: () => [], row, examples: [] }, null);
  } finally {
    await database.close();
  }
}

/** @throws when there is no row */
export async function rowOf<Row>(sql: string, row: z.ZodType<Row>): Promise<Row> {
  const [first] = await rowsOf(sql, row);
  if (!first) throw new Error(`no row: ${sql}`);
  return first;
}

/** @param sql selects one number as `n` */
export async function countOf(sql: string): Promise<number> {
  return (await rowOf(sql, z.object({ n: z.number() }))).n;
}
