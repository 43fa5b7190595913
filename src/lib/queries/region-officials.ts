import { z } from 'zod';
import type { Query } from '../database/query';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  post: z.string(),
  role: z.string(),
  status: z.string(),
  party: z.string().nullable(),
  start_date: z.string().nullable(),
  end_date: z.string().nullable(),
  last_seen: z.string().nullable(),
  is_current: z.boolean(),
  sources: z.array(z.string()),
});

export type RegionOfficialsRow = z.infer<typeof row>;

/** Posts in a region: heads first, then the council, then the administration; latest evidence first. */
export const regionOfficials: Query<RegionFilter, RegionOfficialsRow> = {
  name: 'region-officials',
  sql: `
    SELECT m.id, m.person, p.name, m.post, m.role, m.status, m.party, m.start_date, m.end_date, m.last_seen, m.is_current,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = m.id)) AS sources
      FROM membership m JOIN person p ON p.id = m.person
     WHERE m.region = $1
     ORDER BY CASE WHEN m.role IN ('governor', 'regent', 'mayor') THEN 0
                   WHEN m.role LIKE 'vice_%' THEN 1 WHEN m.role = 'council_chair' THEN 2
                   WHEN m.role LIKE 'council_%' AND m.role <> 'council_secretary' THEN 3 ELSE 4 END,
              coalesce(m.last_seen, m.start_date) DESC NULLS LAST, p.name, m.id`,
  params: regionParams,
  row,
  examples: regionExamples,
};
