import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  post: z.string(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
  last_seen: z.string().nullable(),
});

export type OfficialIndexRow = z.infer<typeof row>;

/** Every person with the post that was seen last. */
export const officialIndex: Query<Record<string, never>, OfficialIndexRow> = {
  name: 'official-index',
  sql: `
    WITH latest AS (
      SELECT m.*, row_number() OVER (PARTITION BY m.person ORDER BY coalesce(m.last_seen, m.start_date) DESC NULLS LAST, m.id) AS place
        FROM membership m
    )
    SELECT p.id, p.name,
           (SELECT list(n.name ORDER BY n.name) FROM person_name n WHERE n.person = p.id AND NOT n.as_printed) AS names,
           l.post, l.region, r.full_name AS region_name, coalesce(l.last_seen, l.start_date) AS last_seen
      FROM person p JOIN latest l ON l.person = p.id AND l.place = 1 LEFT JOIN region r ON r.code = l.region
     ORDER BY p.name, p.id`,
  params: () => [],
  row,
  examples: [{}],
};
