import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  post: z.string(),
  role: z.string(),
  status: z.string(),
  party: z.string().nullable(),
  /** stated terms as EDTF intervals such as `2021-02-26/` */
  terms: z.array(z.string()),
  last_seen: z.string().nullable(),
  is_current: z.boolean(),
  sources: z.array(z.string()),
});

export type RegionOfficialsRow = z.infer<typeof row>;

/**
 * Who holds or held which post in a region, one row a person and post: heads first, then the council, then the
 * administration; latest evidence first. Posts that several people hold at a time are told apart by their title.
 */
export const regionOfficials: Query<RegionFilter, Owned<RegionOfficialsRow>> = {
  name: 'region-officials',
  sql: `
    WITH post AS (
      SELECT m.*, coalesce(m.last_seen, m.start_date, '') AS evidence,
             CASE WHEN m.role IN ('governor', 'vice_governor', 'regent', 'vice_regent', 'mayor', 'vice_mayor',
                                  'council_chair', 'council_member') THEN '' ELSE lower(m.post) END AS title
        FROM membership m WHERE m.region IS NOT NULL AND ($1::VARCHAR IS NULL OR m.region = $1))
    SELECT m.region AS owner, min(m.id) AS id, m.person, p.name, arg_max(m.post, (m.evidence, m.id)) AS post, m.role, m.status,
           max(m.party) AS party,
           list_sort(list_distinct(flatten(list(coalesce(
             (SELECT list(coalesce(t.start_date, '') || '/' || coalesce(t.end_date, ''))
                FROM membership_term t WHERE t.membership = m.id), []))))) AS terms,
           max(m.last_seen) AS last_seen, bool_or(m.is_current) AS is_current,
           list_sort(list_distinct(flatten(list((SELECT list(s.source) FROM record_source s WHERE s.record = m.id))))) AS sources
      FROM post m JOIN person p ON p.id = m.person
     GROUP BY m.region, m.person, p.name, m.role, m.status, m.title
     ORDER BY CASE WHEN m.role IN ('governor', 'regent', 'mayor') THEN 0
                   WHEN m.role LIKE 'vice_%' THEN 1 WHEN m.role = 'council_chair' THEN 2
                   WHEN m.role = 'council_vice_chair' THEN 3
                   WHEN m.role LIKE 'council_%' AND m.role <> 'council_secretary' THEN 4 ELSE 5 END,
              max(m.evidence) DESC, p.name, id`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
