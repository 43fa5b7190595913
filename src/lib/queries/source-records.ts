import type { Query } from '../database/query';
import { z } from 'zod';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';
import { recordColumns, recordRow, type RecordRow } from './record-row';

/** Every record that rests on a source, by table, region and year. */
export const sourceRecords: Query<RecordFilter, Owned<RecordRow>> = {
  name: 'source-records',
  sql: `
    SELECT s.source AS owner, ${recordColumns}
      FROM record_source s JOIN record o ON o.id = s.record
     WHERE ($1::VARCHAR IS NULL OR s.source = $1)
     ORDER BY s.source, o.table_name, o.region NULLS FIRST, o.year DESC NULLS LAST, o.name, o.id`,
  params: recordParams,
  row: recordRow.extend({ owner: z.string() }),
  examples: [{ id: null }],
};
