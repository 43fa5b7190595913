import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  event: z.string(),
  kind: z.enum(['visit', 'activity']),
  role: z.string(),
  date: z.string().nullable(),
  date_anchor: z.string().nullable(),
  title: z.string(),
  sources: z.array(z.string()),
});

export type OfficialEventsRow = z.infer<typeof row>;

/** Visits and activities in which a person is named, newest first. */
export const officialEvents: Query<RecordFilter, Owned<OfficialEventsRow>> = {
  name: 'official-events',
  sql: `
    SELECT p.person AS owner, p.event, e.kind, p.role, e.date, e.date_anchor, e.title,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = p.event)) AS sources
      FROM event_participant p JOIN (
        SELECT id, 'visit' AS kind, date, date_start, date_anchor,
               coalesce(guest_body, guest_place) || ' → ' || coalesce(host_body, host_place) || coalesce(': ' || topic, '') AS title FROM visit
        UNION ALL SELECT id, 'activity', date, date_start, date_anchor, title FROM activity
      ) e ON e.id = p.event
     WHERE p.person IS NOT NULL AND ($1::VARCHAR IS NULL OR p.person = $1)
     ORDER BY e.date_start DESC NULLS LAST, p.event, owner, p.role`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'p-825e860eb7' }, { id: null }],
};
