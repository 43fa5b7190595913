import { z } from 'zod';
import type { Query } from '../database/query';
import type { TimelineFilter } from '../filters/timeline-filter';
import { timelineExamples } from './timeline-examples';
import { timelineParams, timelineSource } from './timeline-source';

const row = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  date: z.string().nullable(),
  date_anchor: z.string().nullable(),
  title: z.string(),
  path: z.string(),
  sources: z.number(),
});

export type TimelineApartRow = z.infer<typeof row>;

/**
 * Events that have no place on a line of time: of a year that follows from the weekday alone, with the day of
 * publication only, or without a date.
 */
export const timelineApart: Query<TimelineFilter, TimelineApartRow> = {
  name: 'timeline-apart',
  sql: `
    WITH ${timelineSource}
    SELECT id, kind, status, date, date_anchor, title, path,
           (SELECT count(*) FROM record_source s WHERE s.record = event.id)::INTEGER AS sources
      FROM event WHERE NOT on_timeline
     ORDER BY CASE date_anchor WHEN 'weekday' THEN 0 WHEN 'published' THEN 1 ELSE 2 END, date DESC NULLS LAST, id`,
  params: timelineParams,
  row,
  examples: timelineExamples,
};
