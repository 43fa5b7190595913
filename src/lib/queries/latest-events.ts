import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  event: z.string(),
  kind: z.enum(['visit', 'activity']),
  date: z.string(),
  title: z.string(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
});

export type LatestEventsRow = z.infer<typeof row>;

/** The newest events that are dated to the day and happened. */
export const latestEvents: Query<{ limit: number }, LatestEventsRow> = {
  name: 'latest-events',
  sql: `
    SELECT e.event, e.kind, e.date, e.title, e.region, r.full_name AS region_name FROM (
      SELECT id AS event, 'visit' AS kind, date, date_start, host_region AS region, status, on_timeline, date_precision,
             coalesce(guest_body, guest_place) || ' → ' || coalesce(host_body, host_place) || coalesce(': ' || topic, '') AS title
        FROM visit
      UNION ALL
      SELECT id, 'activity', date, date_start, region, status, on_timeline, date_precision, title FROM activity
    ) e LEFT JOIN region r ON r.code = e.region
     WHERE e.on_timeline AND e.status = 'done' AND e.date_precision = 'day'
     ORDER BY e.date_start DESC, e.event LIMIT $1`,
  params: ({ limit }) => [limit],
  row,
  examples: [{ limit: 8 }],
};
