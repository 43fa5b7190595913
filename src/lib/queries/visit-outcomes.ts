import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  region: z.string(),
  name: z.string(),
  visit: z.string(),
  visit_date: z.string(),
  visits: z.number(),
  opening: z.string().nullable(),
  opening_date: z.string().nullable(),
  /** negative: the own mall stood before the visit */
  days: z.number().nullable(),
});

export type VisitOutcomesRow = z.infer<typeof row>;

/**
 * Study visits on public service malls, one row a guest region: its first such visit, and the first opening of its own
 * mall that an article tells. Only dates that are known to the day are compared.
 */
export const visitOutcomes: Query<null, VisitOutcomesRow> = {
  name: 'visit-outcomes',
  sql: `
    WITH study AS (
      SELECT v.guest_region AS region, arg_min(v.id, (v.date_start, v.id)) AS visit,
             min(v.date_start) AS day, count(*)::INTEGER AS visits
        FROM visit v JOIN event_topic t ON t.event = v.id AND t.topic = 'mpp'
       WHERE v.type = 'comparative_study' AND v.status = 'done' AND v.on_timeline AND v.date_precision = 'day'
         AND v.guest_region IS NOT NULL
       GROUP BY v.guest_region),
    opened AS (
      SELECT a.region, arg_min(a.id, (a.date_start, a.id)) AS opening, min(a.date_start) AS day
        FROM activity a
       WHERE a.kind = 'mpp_launch' AND a.status = 'done' AND a.on_timeline AND a.date_precision = 'day'
       GROUP BY a.region)
    SELECT s.region, r.full_name AS name, s.visit, strftime(s.day, '%Y-%m-%d') AS visit_date, s.visits,
           o.opening, strftime(o.day, '%Y-%m-%d') AS opening_date, (o.day - s.day)::INTEGER AS days
      FROM study s JOIN region r ON r.code = s.region LEFT JOIN opened o ON o.region = s.region
     ORDER BY s.day, s.region`,
  params: () => [],
  row,
  examples: [null],
};
