import type { Query } from '../database/query';
import { recordColumns, recordRow, type RecordRow } from './record-row';

/** One record of any table. */
export const recordById: Query<{ id: string }, RecordRow> = {
  name: 'record-by-id',
  sql: `SELECT ${recordColumns} FROM record o WHERE o.id = $1`,
  params: ({ id }) => [id],
  row: recordRow,
  examples: [{ id: 'v-17cc8128f8' }],
};
