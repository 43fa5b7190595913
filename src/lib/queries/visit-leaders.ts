import { z } from 'zod';
import type { Query } from '../database/query';
import type { OfficialFilter } from '../filters/official-filter';
import { officialExamples, officialParams, officialWhere, posts } from './official-source';

const row = z.object({
  person: z.string(),
  name: z.string(),
  post: z.string(),
  visits: z.number(),
  /** how many persons led a visit; the list is cut */
  leaders: z.number(),
  /** `id date`, the date as exact as the source is or empty, latest first */
  led: z.array(z.string()),
});

export type VisitLeadersRow = z.infer<typeof row>;

/** Persons by the visits that they led, among those with a post under the filter, the first 25. */
export const visitLeaders: Query<OfficialFilter, VisitLeadersRow> = {
  name: 'visit-leaders',
  sql: `
    WITH ${posts},
    chosen AS (
      SELECT o.person, o.name,
             arg_max(o.post || coalesce(', ' || o.region_name, ''), (coalesce(o.evidence, ''), o.id)) AS post
        FROM post o WHERE ${officialWhere} GROUP BY o.person, o.name),
    led AS (
      SELECT DISTINCT p.person, v.id, v.date, v.date_start
        FROM event_participant p JOIN visit v ON v.id = p.event WHERE p.role = 'lead')
    SELECT c.person, c.name, c.post, count(*)::INTEGER AS visits, count(*) OVER ()::INTEGER AS leaders,
           list(l.id || ' ' || coalesce(l.date, '') ORDER BY l.date_start DESC NULLS LAST, l.id) AS led
      FROM chosen c JOIN led l ON l.person = c.person
     GROUP BY c.person, c.name, c.post ORDER BY visits DESC, c.name, c.person LIMIT 25`,
  params: officialParams,
  row,
  examples: officialExamples,
};
