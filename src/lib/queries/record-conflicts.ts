import { z } from 'zod';
import type { Query } from '../database/query';

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
export const recordConflicts: Query<{ id: string }, RecordConflictsRow> = {
  name: 'record-conflicts',
  sql: `
    SELECT c.id, c.origin, c.subject, c.key, c.field, c.kind,
           (SELECT list(x.value ORDER BY x.position) FROM conflict_value x WHERE x.conflict = c.id) AS values,
           (SELECT list(coalesce(x.nilai, x.value) ORDER BY x.position) FROM conflict_value x WHERE x.conflict = c.id) AS nilai,
           list_sort((SELECT list(DISTINCT s.source) FROM conflict_value_source s WHERE s.conflict = c.id)) AS sources
      FROM conflict c
     WHERE EXISTS (SELECT 1 FROM conflict_record r WHERE r.conflict = c.id AND r.record = $1)
     ORDER BY c.field, c.id`,
  params: ({ id }) => [id],
  row,
  examples: [{ id: 'v-17cc8128f8' }],
};
