import { z } from 'zod';
import type { Query } from '../database/query';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  event: z.string(),
  lane: z.enum(['host', 'guest', 'public_service', 'election', 'council', 'programme', 'other']),
  date: z.string(),
  date_start: z.string(),
  date_end: z.string(),
  title: z.string(),
});

export type RegionTimelineRow = z.infer<typeof row>;

/** Dated events of a region, for its timeline. Years that rest on a weekday alone are left out. */
export const regionTimeline: Query<RegionFilter, RegionTimelineRow> = {
  name: 'region-timeline',
  sql: `
    SELECT v.id AS event, CASE WHEN v.guest_region = $1 THEN 'guest' ELSE 'host' END AS lane, v.date, v.date_start, v.date_end,
           CASE WHEN v.guest_region = $1 THEN coalesce(v.host_body, v.host_place) ELSE coalesce(v.guest_body, v.guest_place) END
             || coalesce(': ' || v.topic, '') AS title
      FROM visit v
     WHERE (v.guest_region = $1 OR v.host_region = $1) AND v.on_timeline AND v.status = 'done' AND v.date_start >= DATE '2014-01-01'
    UNION ALL
    SELECT a.id, CASE WHEN a.kind LIKE 'mpp_%' THEN 'public_service' WHEN a.kind = 'election' THEN 'election'
                      WHEN a.kind IN ('reses', 'council_session', 'council_inauguration') THEN 'council'
                      WHEN a.kind IN ('kkn', 'program_launch', 'program_result') THEN 'programme' ELSE 'other' END,
           a.date, a.date_start, a.date_end, a.title
      FROM activity a
     WHERE a.region = $1 AND a.on_timeline AND a.status = 'done' AND a.date_start >= DATE '2014-01-01'
     ORDER BY date_start, event`,
  params: regionParams,
  row,
  examples: regionExamples,
};
