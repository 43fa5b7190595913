import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  id: z.string(),
  type: z.string(),
  status: z.string(),
  date: z.string().nullable(),
  date_end: z.string().nullable(),
  date_anchor: z.string().nullable(),
  weekday: z.string().nullable(),
  weekday_matches: z.boolean().nullable(),
  guest: z.string(),
  guest_unit: z.string().nullable(),
  guest_region: z.string().nullable(),
  guest_region_name: z.string().nullable(),
  host: z.string(),
  host_unit: z.string().nullable(),
  host_region: z.string().nullable(),
  host_region_name: z.string().nullable(),
  host_is_place: z.boolean(),
  delegation_size: z.number().nullable(),
  venue: z.string().nullable(),
  topic: z.string().nullable(),
  cost_idr: z.number().nullable(),
  cost_basis: z.string().nullable(),
  dasar_biaya: z.string().nullable(),
  inferred_fields: z.string().nullable(),
  confidence: z.string(),
  note: z.string().nullable(),
  catatan: z.string().nullable(),
  sources: z.array(z.string()),
});

export type VisitProfileRow = z.infer<typeof row>;

/** One visit. */
export const visitProfile: Query<RecordFilter, Owned<VisitProfileRow>> = {
  name: 'visit-profile',
  sql: `
    SELECT v.id AS owner, v.id, v.type, v.status, v.date,
           CASE WHEN v.date_precision = 'day' AND v.date_end > v.date_start THEN strftime(v.date_end, '%Y-%m-%d') END AS date_end,
           v.date_anchor, v.weekday, v.weekday_matches,
           coalesce(v.guest_body, v.guest_place) AS guest, v.guest_unit, v.guest_region, g.full_name AS guest_region_name,
           coalesce(v.host_body, v.host_place) AS host, v.host_unit, v.host_region, h.full_name AS host_region_name,
           v.host_body IS NULL AS host_is_place, v.delegation_size, v.venue, v.topic, v.cost_idr, v.cost_basis, v.dasar_biaya,
           v.inferred_fields, v.confidence, v.note, v.catatan, list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = v.id)) AS sources
      FROM visit v LEFT JOIN region g ON g.code = v.guest_region LEFT JOIN region h ON h.code = v.host_region
     WHERE ($1::VARCHAR IS NULL OR v.id = $1)`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'v-17cc8128f8' }, { id: null }],
};
