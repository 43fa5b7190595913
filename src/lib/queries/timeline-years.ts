import { z } from 'zod';
import type { Query } from '../database/query';
import type { TimelineFilter } from '../filters/timeline-filter';
import { timelineExamples } from './timeline-examples';
import { timelineParams, timelineSource } from './timeline-source';

const row = z.object({
  year: z.number(),
  events: z.number(),
  /** first day of the year's first and last event */
  first: z.string(),
  last: z.string(),
});

export type TimelineYearsRow = z.infer<typeof row>;

/** Events a year, by the year in which they began, whatever period is shown. */
export const timelineYears: Query<TimelineFilter, TimelineYearsRow> = {
  name: 'timeline-years',
  sql: `
    WITH ${timelineSource}
    SELECT year(date_start)::INTEGER AS year, count(*)::INTEGER AS events, min(date_start) AS first, max(date_start) AS last
      FROM event WHERE on_timeline GROUP BY 1 ORDER BY 1`,
  params: timelineParams,
  row,
  examples: timelineExamples,
};
