import { z } from 'zod';
import type { Query } from '../database/query';
import type { VisitFilter } from '../filters/visit-filter';
import { visitExamples, visitParams, visitWhere } from './visit-where';

const row = z.object({
  id: z.string(),
  date: z.string().nullable(),
  date_anchor: z.string().nullable(),
  status: z.string(),
  type: z.string(),
  guest: z.string(),
  guest_region: z.string().nullable(),
  host: z.string(),
  host_region: z.string().nullable(),
  topic: z.string().nullable(),
  sources: z.number(),
});

export type VisitListRow = z.infer<typeof row>;

/** Visits under the filter, newest first; those without a date last. */
export const visitsList: Query<VisitFilter, VisitListRow> = {
  name: 'visits-list',
  sql: `
    SELECT v.id, v.date, v.date_anchor, v.status, v.type,
           coalesce(v.guest_body, v.guest_place) AS guest, v.guest_region,
           coalesce(v.host_body, v.host_place) AS host, v.host_region, v.topic,
           (SELECT count(*) FROM record_source s WHERE s.record = v.id)::INTEGER AS sources
      FROM visit v WHERE ${visitWhere}
     ORDER BY v.date_start DESC NULLS LAST, v.id`,
  params: visitParams,
  row,
  examples: visitExamples,
};
