import { z } from 'zod';
import type { Query } from '../database/query';

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
export const recordSources: Query<{ id: string }, RecordSourcesRow> = {
  name: 'record-sources',
  sql: `
    SELECT DISTINCT o.id, o.href, o.link_state, o.publisher_name AS publisher, o.published, o.copy_of
      FROM record_source s JOIN source o ON o.id = s.source
     WHERE s.record = $1
        OR s.record IN (SELECT id FROM membership WHERE person = $1)
        OR s.record IN (SELECT event FROM event_participant WHERE person = $1)
     ORDER BY publisher, o.published NULLS LAST, o.id`,
  params: ({ id }) => [id],
  row,
  examples: [{ id: 'p-825e860eb7' }, { id: 'v-17cc8128f8' }],
};
