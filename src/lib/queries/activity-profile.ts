import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  date: z.string().nullable(),
  date_end: z.string().nullable(),
  date_anchor: z.string().nullable(),
  weekday: z.string().nullable(),
  weekday_matches: z.boolean().nullable(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
  organization: z.string().nullable(),
  title: z.string(),
  place: z.string().nullable(),
  details: z.string().nullable(),
  rincian: z.string().nullable(),
  confidence: z.string(),
  note: z.string().nullable(),
  catatan: z.string().nullable(),
  sources: z.array(z.string()),
});

export type ActivityProfileRow = z.infer<typeof row>;

/** One activity. */
export const activityProfile: Query<RecordFilter, Owned<ActivityProfileRow>> = {
  name: 'activity-profile',
  sql: `
    SELECT a.id AS owner, a.id, a.kind, a.status, a.date,
           CASE WHEN a.date_precision = 'day' AND a.date_end > a.date_start THEN strftime(a.date_end, '%Y-%m-%d') END AS date_end,
           a.date_anchor, a.weekday, a.weekday_matches, a.region, r.full_name AS region_name, a.organization, a.title,
           a.place, a.details, a.rincian, a.confidence, a.note, a.catatan,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = a.id)) AS sources
      FROM activity a LEFT JOIN region r ON r.code = a.region WHERE ($1::VARCHAR IS NULL OR a.id = $1)`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'a-5eed000001' }, { id: 'v-17cc8128f8' }, { id: null }],
};
