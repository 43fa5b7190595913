import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  name_en: z.string(),
  name_id: z.string(),
  unit: z.string(),
  value: z.number(),
});

export type ActivityNumbersRow = z.infer<typeof row>;

/** Numbers that were stated of one activity, in the order of its record. */
export const activityNumbers: Query<RecordFilter, Owned<ActivityNumbersRow>> = {
  name: 'activity-numbers',
  sql: `
    SELECT n.activity AS owner, m.name_en, m.name_id, m.unit, n.value
      FROM activity_number n JOIN measure m ON m.measure = n.name
     WHERE ($1::VARCHAR IS NULL OR n.activity = $1) ORDER BY n.rowid`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'a-5eed000001' }, { id: 'v-17cc8128f8' }, { id: null }],
};
