import type { Query } from '../database/query';
import { recordColumns, recordRow, type RecordRow } from './record-row';

/** Every record of every table. */
export const recordIndex: Query<null, RecordRow> = {
  name: 'record-index',
  sql: `SELECT ${recordColumns} FROM record o ORDER BY o.id`,
  params: () => [],
  row: recordRow,
  examples: [null],
};
