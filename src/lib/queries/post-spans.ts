import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';

const row = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  post: z.string(),
  role: z.string(),
  status: z.string(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
  /** stated terms as EDTF intervals such as `2021-02-26/` */
  terms: z.array(z.string()),
  /** first and last dates on which sources show the person in the post */
  seen: z.array(z.string()),
  /** latest evidence of any post: what comes after is announced */
  known_until: z.string(),
});

export type PostSpansRow = z.infer<typeof row>;

/** When which post was held, as far as sources say: the leading posts of a region, or all posts of a person. */
export const postSpans: Query<{ region: string | null; person: string | null }, Owned<PostSpansRow>> = {
  name: 'post-spans',
  sql: `
    WITH record AS (
      SELECT *, CASE WHEN role LIKE 'council_organ%' OR role IN ('assistant_or_adviser', 'department_officer', 'subdistrict_head', 'other')
                     THEN lower(post) ELSE '' END AS title
        FROM membership m
       WHERE ($1::VARCHAR IS NULL AND $2::VARCHAR IS NULL) OR m.person = $2 OR (m.region = $1 AND m.role IN ('governor', 'vice_governor', 'regent', 'vice_regent', 'mayor', 'vice_mayor',
                               'council_chair', 'council_vice_chair', 'regional_secretary')))
    SELECT m.person AS owner, min(m.id) AS id, m.person, p.name, arg_max(m.post, (coalesce(m.last_seen, m.start_date, ''), m.id)) AS post,
           m.role, m.status, m.region, r.full_name AS region_name,
           list_sort(list_distinct(flatten(list(coalesce(
             (SELECT list(coalesce(t.start_date, '') || '/' || coalesce(t.end_date, ''))
                FROM membership_term t WHERE t.membership = m.id), []))))) AS terms,
           list_sort(list_distinct(list_concat(
             coalesce(list(m.first_seen) FILTER (m.first_seen IS NOT NULL), []),
             coalesce(list(m.last_seen) FILTER (m.last_seen IS NOT NULL), [])))) AS seen,
           (SELECT max(last_seen) FROM membership) AS known_until
      FROM record m JOIN person p ON p.id = m.person LEFT JOIN region r ON r.code = m.region
     GROUP BY m.person, p.name, m.role, m.status, m.region, r.full_name, m.title
     ORDER BY min(coalesce(m.start_date, m.first_seen, m.end_date, '~')), p.name, id`,
  params: ({ region, person }) => [region, person],
  row: row.extend({ owner: z.string() }),
  examples: [
    { region: '16.10', person: null },
    { region: '16.01', person: null },
    { region: null, person: 'p-825e860eb7' },
    { region: null, person: null },
  ],
};
