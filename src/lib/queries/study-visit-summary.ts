import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  visits: z.number(),
  guests: z.number(),
  hosts: z.number(),
  /** of those between two regions that are both known */
  between_regions: z.number(),
  same_province: z.number(),
  /** pairs of regions that visited each other */
  mutual_pairs: z.number(),
  most_visited: z.string(),
  most_visited_visits: z.number(),
  most_visited_guests: z.number(),
  /** on public service malls, guests with a day: whether an own mall followed */
  mall_guests: z.number(),
  opened_after: z.number(),
  opened_before: z.number(),
  opening_unknown: z.number(),
  median_days: z.number(),
  /** those whose stated topic names the mall itself */
  named_mall: z.number(),
  /** regions with a known opening, those of them that opened on a day with five or more, those without a known study visit */
  openings: z.number(),
  ceremony_openings: z.number(),
  openings_without_visit: z.number(),
});

/** Study visits that took place: between whom, and of those on public service malls what is known to have followed. */
export const studyVisitSummary: Query<null, z.infer<typeof row>> = {
  name: 'study-visit-summary',
  sql: `
    WITH study AS (
      SELECT v.*, EXISTS (SELECT 1 FROM event_topic t WHERE t.event = v.id AND t.topic = 'mpp') AS on_malls
        FROM visit v WHERE v.type = 'comparative_study' AND v.status = 'done'),
    host AS (
      SELECT r.full_name AS name, count(*) AS visits, count(DISTINCT s.guest_region) AS guests
        FROM study s JOIN region r ON r.code = s.host_region GROUP BY r.code, r.full_name
       ORDER BY visits DESC, r.code LIMIT 1),
    opening AS (
      SELECT region, min(date_start) FILTER (on_timeline AND date_precision = 'day') AS day FROM activity
       WHERE kind = 'mpp_launch' AND status = 'done' AND region IS NOT NULL GROUP BY region),
    ceremony AS (SELECT day FROM opening WHERE day IS NOT NULL GROUP BY day HAVING count(*) >= 5),
    followed AS (
      SELECT s.guest_region, any_value(o.day) - min(s.date_start) AS days
        FROM study s LEFT JOIN opening o ON o.region = s.guest_region
       WHERE s.on_malls AND s.on_timeline AND s.date_precision = 'day' AND s.guest_region IS NOT NULL
       GROUP BY s.guest_region)
    SELECT count(*)::INTEGER AS visits, count(DISTINCT guest_region)::INTEGER AS guests, count(DISTINCT host_region)::INTEGER AS hosts,
           count(*) FILTER (guest_region IS NOT NULL AND host_region IS NOT NULL)::INTEGER AS between_regions,
           count(*) FILTER (left(guest_region, 2) = left(host_region, 2))::INTEGER AS same_province,
           (SELECT count(DISTINCT (a.guest_region, a.host_region)) FROM study a JOIN study b
              ON a.guest_region = b.host_region AND a.host_region = b.guest_region
             WHERE a.guest_region < a.host_region)::INTEGER AS mutual_pairs,
           (SELECT name FROM host) AS most_visited, (SELECT visits FROM host)::INTEGER AS most_visited_visits,
           (SELECT guests FROM host)::INTEGER AS most_visited_guests,
           (SELECT count(*) FROM followed)::INTEGER AS mall_guests,
           (SELECT count(*) FROM followed WHERE days >= 0)::INTEGER AS opened_after,
           (SELECT count(*) FROM followed WHERE days < 0)::INTEGER AS opened_before,
           (SELECT count(*) FROM followed WHERE days IS NULL)::INTEGER AS opening_unknown,
           (SELECT round(median(days)) FROM followed WHERE days >= 0)::INTEGER AS median_days,
           count(*) FILTER (on_malls AND lower(topic) LIKE '%mal pelayanan%')::INTEGER AS named_mall,
           (SELECT count(*) FROM opening)::INTEGER AS openings,
           (SELECT count(*) FROM opening WHERE day IN (SELECT day FROM ceremony))::INTEGER AS ceremony_openings,
           (SELECT count(*) FROM opening WHERE region NOT IN (
              SELECT guest_region FROM study WHERE on_malls AND guest_region IS NOT NULL))::INTEGER AS openings_without_visit
      FROM study`,
  params: () => [],
  row,
  examples: [null],
};
