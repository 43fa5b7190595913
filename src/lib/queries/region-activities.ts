import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  date: z.string().nullable(),
  date_end: z.string().nullable(),
  date_anchor: z.string().nullable(),
  title: z.string(),
  place: z.string().nullable(),
  organization: z.string().nullable(),
  sources: z.array(z.string()),
});

export type RegionActivitiesRow = z.infer<typeof row>;

/** What happened in a region, newest first. */
export const regionActivities: Query<RegionFilter, Owned<RegionActivitiesRow>> = {
  name: 'region-activities',
  sql: `
    SELECT a.region AS owner, a.id, a.kind, a.status, a.date,
           CASE WHEN a.date_end > a.date_start AND a.date_precision = 'day' THEN strftime(a.date_end, '%Y-%m-%d') END AS date_end,
           a.date_anchor, a.title, a.place, a.organization,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = a.id)) AS sources
      FROM activity a WHERE a.region IS NOT NULL AND ($1::VARCHAR IS NULL OR a.region = $1)
     ORDER BY a.date_start DESC NULLS LAST, a.id`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
