import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  id: z.string(),
  href: z.string().nullable(),
  link_state: z.string(),
  publisher: z.string(),
  published: z.string().nullable(),
  copy_of: z.string().nullable(),
});

export type RecordSourcesRow = z.infer<typeof row>;

/** Sources of one record, or of all records of one person. */
export const recordSources: Query<RecordFilter, Owned<RecordSourcesRow>> = {
  name: 'record-sources',
  sql: `
    WITH said AS (
      SELECT record AS owner, source FROM record_source
      UNION SELECT m.person, s.source FROM membership m JOIN record_source s ON s.record = m.id
      UNION SELECT p.person, s.source FROM event_participant p JOIN record_source s ON s.record = p.event
             WHERE p.person IS NOT NULL)
    SELECT s.owner, o.id, o.href, o.link_state, o.publisher_name AS publisher, o.published, o.copy_of
      FROM said s JOIN source o ON o.id = s.source
     WHERE ($1::VARCHAR IS NULL OR s.owner = $1)
     ORDER BY publisher, o.published NULLS LAST, o.id, s.owner`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'p-825e860eb7' }, { id: 'v-17cc8128f8' }, { id: null }],
};
