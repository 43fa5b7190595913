import { z } from 'zod';
import type { Query } from '../database/query';
import type { OfficialFilter } from '../filters/official-filter';
import { headRoles, officialExamples, officialParams, officialWhere, posts } from './official-source';

const row = z.object({
  person: z.string(),
  name: z.string(),
  post: z.string(),
  region_name: z.string(),
  kind: z.enum(['pj', 'pjs', 'plt', 'plh']),
  /** the first date that a source gives: the stated start, or the first day seen in office */
  date: z.string(),
});

export type ActingHeadsRow = z.infer<typeof row>;

/** Those who stood in for a governor, regent or mayor, by the kind of their office, earliest first. */
export const actingHeads: Query<OfficialFilter, ActingHeadsRow> = {
  name: 'acting-heads',
  sql: `
    WITH ${posts},
    acting AS (
      SELECT o.person, o.name, o.post, o.region_name,
             CASE WHEN lower(o.post) LIKE 'pjs%' OR lower(o.post) LIKE 'penjabat sementara%' THEN 'pjs'
                  WHEN lower(o.post) LIKE 'plt%' OR lower(o.post) LIKE 'pelaksana tugas%' THEN 'plt'
                  WHEN lower(o.post) LIKE 'plh%' OR lower(o.post) LIKE 'pelaksana harian%' THEN 'plh' ELSE 'pj' END AS kind,
             (SELECT min(coalesce(t.start_date, m.first_seen, t.end_date)) FROM record m
                LEFT JOIN membership_term t ON t.membership = m.id
               WHERE m.person = o.person AND m.role = o.role AND m.status = o.status AND m.region = o.region) AS date
        FROM post o WHERE o.role IN (${headRoles}) AND o.status = 'acting' AND ${officialWhere})
    SELECT DISTINCT * FROM acting WHERE date IS NOT NULL ORDER BY date, name, person, region_name`,
  params: officialParams,
  row,
  examples: officialExamples,
};
