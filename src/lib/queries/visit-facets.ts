import { z } from 'zod';
import type { Query } from '../database/query';

const texts = z.array(z.string());
const side = {
  region: z.string().nullable(),
  name: z.string(),
  place: z.string().nullable(),
  island: z.string().nullable(),
};

const row = z.object({
  id: z.string(),
  date: z.string().nullable(),
  date_anchor: z.string().nullable(),
  /** YYYY-MM where the month may stand on a timeline */
  month: z.string().nullable(),
  /** YYYY likewise */
  year: z.string().nullable(),
  status: z.string(),
  type: z.string(),
  confidence: z.string(),
  guest_body: z.enum(['dprd', 'pemda', 'other']),
  guest: side.name,
  guest_region: side.region,
  guest_place: side.place,
  guest_island: side.island,
  host: side.name,
  host_region: side.region,
  host_place: side.place,
  host_island: side.island,
  lead: z.string().nullable(),
  topic: z.string().nullable(),
  topics: texts,
  persons: texts,
  parties: texts,
  publishers: texts,
  delegation_size: z.number().nullable(),
  sources: z.number(),
});

export type VisitFacetsRow = z.infer<typeof row>;

/** Every visit with all that it can be filtered by, newest first, those without a date last. */
export const visitFacets: Query<null, VisitFacetsRow> = {
  name: 'visit-facets',
  sql: `
    SELECT v.id, v.date, v.date_anchor,
           CASE WHEN v.on_timeline AND v.date_precision <> 'year' THEN strftime(v.date_start, '%Y-%m') END AS month,
           CASE WHEN v.on_timeline THEN strftime(v.date_start, '%Y') END AS year,
           v.status, v.type, v.confidence,
           CASE WHEN v.guest_body LIKE 'DPR%' THEN 'dprd' WHEN v.guest_body LIKE 'Pemerintah%' THEN 'pemda' ELSE 'other' END AS guest_body,
           coalesce(v.guest_body, v.guest_place) AS guest, v.guest_region,
           g.full_name AS guest_place, g.island_group AS guest_island,
           coalesce(v.host_body, v.host_place) AS host, v.host_region,
           h.full_name AS host_place, h.island_group AS host_island,
           (SELECT min(p.name) FROM event_participant p WHERE p.event = v.id AND p.role = 'lead') AS lead,
           v.topic, v.delegation_size,
           coalesce((SELECT list(t.topic ORDER BY t.topic) FROM event_topic t WHERE t.event = v.id), []) AS topics,
           coalesce((SELECT list_sort(list(DISTINCT p.person)) FROM event_participant p
                      WHERE p.event = v.id AND p.person IS NOT NULL), []) AS persons,
           coalesce((SELECT list_sort(list(DISTINCT p.party)) FROM event_participant p
                      WHERE p.event = v.id AND p.party IS NOT NULL), []) AS parties,
           coalesce((SELECT list_sort(list(DISTINCT o.publisher_name)) FROM record_source s JOIN source o ON o.id = s.source
                      WHERE s.record = v.id), []) AS publishers,
           (SELECT count(*) FROM record_source s WHERE s.record = v.id)::INTEGER AS sources
      FROM visit v
      LEFT JOIN region g ON g.code = v.guest_region
      LEFT JOIN region h ON h.code = v.host_region
     ORDER BY v.date_start DESC NULLS LAST, v.id`,
  params: () => [],
  row,
  examples: [null],
};
