import { z } from 'zod';
import type { Query } from '../database/query';
import type { unitOf } from '../filters/period';
import { emptyTimelineFilter, type TimelineFilter } from '../filters/timeline-filter';
import { timelineExamples } from './timeline-examples';
import { inTimelinePeriod, timelineParams, timelinePeriod, timelineSource } from './timeline-source';

const row = z.object({
  lane: z.string(),
  /** first and last day that the mark may mean */
  date_start: z.string(),
  date_end: z.string(),
  /** an event of a day, the doubt of a month or a year, or a count of events in a unit of time */
  shape: z.enum(['event', 'doubt', 'bin']),
  count: z.number(),
  /** of a single event; null where a mark counts several */
  id: z.string().nullable(),
  kind: z.string().nullable(),
  /** as exact as the source is */
  date: z.string().nullable(),
  status: z.string(),
  title: z.string().nullable(),
  path: z.string().nullable(),
});

export type TimelineMarksRow = z.infer<typeof row>;

/** Up to this many events of a period are drawn one by one; of more, those of one lane and unit are counted together. */
const singles = 260;
/** More than this many of one lane and day are always counted together: the mass inauguration of 2025 has its day. */
const crowd = 8;

/**
 * What a timeline draws of a period: single events, or counts of a year, quarter, month or day. An event dated more
 * coarsely than the unit is never put into one: those of one lane and span are counted by themselves.
 */
export const timelineMarks: Query<TimelineFilter & { unit: ReturnType<typeof unitOf> }, TimelineMarksRow> = {
  name: 'timeline-marks',
  sql: `
    WITH ${timelineSource},
    shown AS (SELECT * FROM event WHERE ${inTimelinePeriod}),
    mark AS (
      SELECT s.*, (SELECT count(*) FROM shown) <= ${singles} AS single,
             s.date_precision = 'year' AND $10 <> 'year' OR s.date_precision = 'month' AND $10 = 'day' AS coarse,
             count(*) OVER (PARTITION BY s.lane, s.date_start, s.date_end) > ${crowd} AS crowded,
             date_trunc($10, s.date_start)::DATE AS unit_start
        FROM shown s),
    bin AS (
      SELECT m.*, CASE WHEN single OR coarse THEN date_start ELSE unit_start END AS bin_start,
             CASE WHEN single OR coarse THEN date_end
                  ELSE (unit_start + CASE $10 WHEN 'year' THEN INTERVAL 1 YEAR WHEN 'quarter' THEN INTERVAL 3 MONTH
                                              WHEN 'month' THEN INTERVAL 1 MONTH ELSE INTERVAL 1 DAY END)::DATE - 1 END AS bin_end,
             CASE WHEN single AND NOT crowded THEN id || kind ELSE '' END AS own,
             CASE WHEN single AND date_precision = 'day' THEN CASE WHEN crowded THEN 'bin' ELSE 'event' END
                  WHEN single OR coarse THEN 'doubt' ELSE 'bin' END AS shape
        FROM mark m)
    SELECT lane, bin_start AS date_start, bin_end AS date_end, shape, count(*)::INTEGER AS count,
           CASE WHEN count(*) = 1 THEN min(id) END AS id, CASE WHEN count(*) = 1 THEN min(kind) END AS kind,
           CASE WHEN count(*) = 1 THEN min(date) END AS date, CASE WHEN bool_and(status = 'planned') THEN 'planned' ELSE 'done' END AS status,
           CASE WHEN count(*) = 1 THEN min(title) END AS title, CASE WHEN count(*) = 1 THEN min(path) END AS path
      FROM bin GROUP BY lane, bin_start, bin_end, shape, own
     ORDER BY date_start, lane, date_end, shape, own`,
  params: (filter) => [...timelineParams(filter), ...timelinePeriod(filter), filter.unit],
  row,
  examples: [
    ...timelineExamples.map((filter) => ({ ...filter, unit: 'quarter' as const })),
    ...(['year', 'month', 'day'] as const).map((unit) => ({ ...emptyTimelineFilter, from: '2014', unit })),
  ],
};
