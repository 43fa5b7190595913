import { z } from 'zod';
import type { Query } from '../database/query';
import type { TimelineFilter } from '../filters/timeline-filter';
import { timelineExamples } from './timeline-examples';
import { inTimelinePeriod, timelineParams, timelinePeriod, timelineSource } from './timeline-source';

const row = z.object({
  id: z.string(),
  lane: z.string(),
  kind: z.string(),
  status: z.string(),
  date: z.string(),
  /** last day of an event of several days */
  end: z.string().nullable(),
  date_anchor: z.string(),
  title: z.string(),
  path: z.string().nullable(),
  /** articles behind it; none are listed for polling days */
  sources: z.number(),
  /** events of the period; the list is cut */
  events: z.number(),
});

export type TimelineListRow = z.infer<typeof row>;

/** Events of a period, latest first, the first 100 of them. */
export const timelineList: Query<TimelineFilter, TimelineListRow> = {
  name: 'timeline-list',
  sql: `
    WITH ${timelineSource}
    SELECT id, lane, kind, status, date,
           CASE WHEN date_precision = 'day' AND date_end > date_start THEN strftime(date_end, '%Y-%m-%d') END AS "end",
           date_anchor, title, path,
           (SELECT count(*) FROM record_source s WHERE s.record = event.id)::INTEGER AS sources,
           count(*) OVER ()::INTEGER AS events
      FROM event WHERE ${inTimelinePeriod}
     ORDER BY date_start DESC, date_end DESC, id, kind LIMIT 100`,
  params: (filter) => [...timelineParams(filter), ...timelinePeriod(filter)],
  row,
  examples: timelineExamples,
};
