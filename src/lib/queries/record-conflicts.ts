import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  id: z.string(),
  origin: z.string(),
  subject: z.string().nullable(),
  key: z.string().nullable(),
  field: z.string(),
  kind: z.string(),
  values: z.array(z.string()),
  nilai: z.array(z.string()),
  sources: z.array(z.string()),
});

export type RecordConflictsRow = z.infer<typeof row>;

/** Differences that were stated about one record. */
export const recordConflicts: Query<RecordFilter, Owned<RecordConflictsRow>> = {
  name: 'record-conflicts',
  sql: `
    SELECT r.record AS owner, c.id, c.origin, c.subject, c.key, c.field, c.kind,
           (SELECT list(x.value ORDER BY x.position) FROM conflict_value x WHERE x.conflict = c.id) AS values,
           (SELECT list(coalesce(x.nilai, x.value) ORDER BY x.position) FROM conflict_value x WHERE x.conflict = c.id) AS nilai,
           list_sort((SELECT list(DISTINCT s.source) FROM conflict_value_source s WHERE s.conflict = c.id)) AS sources
      FROM conflict c JOIN (SELECT DISTINCT conflict, record FROM conflict_record) r ON r.conflict = c.id
     WHERE ($1::VARCHAR IS NULL OR r.record = $1)
     ORDER BY c.field, c.id, owner`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'v-17cc8128f8' }, { id: null }],
};
