import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  id: z.string(),
  post: z.string(),
  role: z.string(),
  status: z.string(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
  organization: z.string().nullable(),
  party: z.string().nullable(),
  start_date: z.string().nullable(),
  end_date: z.string().nullable(),
  terms: z.array(z.string()),
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable(),
  is_current: z.boolean(),
  note: z.string().nullable(),
  sources: z.array(z.string()),
});

export type OfficialPostsRow = z.infer<typeof row>;

/** Posts of a person, latest evidence first, with every stated term as an EDTF interval: 2018/2023, 2025-02-20/. */
export const officialPosts: Query<RecordFilter, Owned<OfficialPostsRow>> = {
  name: 'official-posts',
  sql: `
    SELECT m.person AS owner, m.id, m.post, m.role, m.status, m.region, r.full_name AS region_name, m.organization, m.party,
           m.start_date, m.end_date,
           coalesce((SELECT list(coalesce(t.start_date, '') || '/' || coalesce(t.end_date, '') ORDER BY t.position)
                       FROM membership_term t WHERE t.membership = m.id), []) AS terms,
           m.first_seen, m.last_seen, m.is_current, m.note,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = m.id)) AS sources
      FROM membership m LEFT JOIN region r ON r.code = m.region
     WHERE ($1::VARCHAR IS NULL OR m.person = $1)
     ORDER BY coalesce(m.last_seen, m.start_date) DESC NULLS LAST, m.id`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'p-825e860eb7' }, { id: null }],
};
