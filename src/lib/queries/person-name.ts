import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ name: z.string() });

/** The name of one person. */
export const personName: Query<{ id: string | null }, z.infer<typeof row>> = {
  name: 'person-name',
  sql: `SELECT name FROM person WHERE id = $1`,
  params: ({ id }) => [id],
  row,
  examples: [{ id: 'p-825e860eb7' }, { id: null }],
};
