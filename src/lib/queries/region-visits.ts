import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  side: z.enum(['guest', 'host']),
  date: z.string().nullable(),
  date_anchor: z.string().nullable(),
  status: z.string(),
  type: z.string(),
  guest: z.string(),
  guest_region: z.string().nullable(),
  host: z.string(),
  host_region: z.string().nullable(),
  topic: z.string().nullable(),
  lead: z.string().nullable(),
  sources: z.array(z.string()),
});

export type RegionVisitsRow = z.infer<typeof row>;

/** Visits of a region, as guest and as host, newest first. */
export const regionVisits: Query<RegionFilter, Owned<RegionVisitsRow>> = {
  name: 'region-visits',
  sql: `
    SELECT s.region AS owner, v.id, CASE WHEN v.guest_region = s.region THEN 'guest' ELSE 'host' END AS side, v.date, v.date_anchor, v.status, v.type,
           coalesce(v.guest_body, v.guest_place) AS guest, v.guest_region,
           coalesce(v.host_body, v.host_place) AS host, v.host_region, v.topic,
           (SELECT min(p.name) FROM event_participant p WHERE p.event = v.id AND p.role = 'lead') AS lead,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = v.id)) AS sources
      FROM visit v JOIN (
        SELECT id, guest_region AS region FROM visit UNION SELECT id, host_region FROM visit
      ) s ON s.id = v.id
     WHERE s.region IS NOT NULL AND ($1::VARCHAR IS NULL OR s.region = $1)
     ORDER BY v.date_start DESC NULLS LAST, v.id, owner`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
