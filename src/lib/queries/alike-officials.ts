import { z } from 'zod';
import type { Query } from '../database/query';

/** A name in any spelling of its letters, and the post's place and class. */
export interface AlikeOfficialsFilter {
  name: string;
  region: string | null;
  role: string;
}

const row = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  post: z.string(),
  role: z.string(),
  status: z.string(),
  region_name: z.string().nullable(),
  /** the same letters as the asked name */
  same_name: z.boolean(),
  last_seen: z.string().nullable(),
});

export type AlikeOfficialsRow = z.infer<typeof row>;

const letters = (text: string) => `regexp_replace(lower(strip_accents(${text})), '[^a-z]', '', 'g')`;

/** Who of that name holds a post in the region, and who else is said to hold a post that only one can hold. */
export const alikeOfficials: Query<AlikeOfficialsFilter, AlikeOfficialsRow> = {
  name: 'alike-officials',
  sql: `
    WITH named AS (SELECT DISTINCT person FROM person_name WHERE ${letters('name')} = ${letters('$1')})
    SELECT m.id, m.person, m.name, m.post, m.role, m.status, r.full_name AS region_name,
           m.person IN (SELECT person FROM named) AS same_name, m.last_seen
      FROM membership m LEFT JOIN region r ON r.code = m.region
     WHERE m.region IS NOT DISTINCT FROM $2
       AND (m.person IN (SELECT person FROM named)
            OR (m.role = $3 AND m.is_current AND m.role IN
                ('governor', 'vice_governor', 'regent', 'vice_regent', 'mayor', 'vice_mayor', 'council_chair')))
     ORDER BY same_name DESC, m.role = $3 DESC, m.last_seen DESC NULLS LAST, m.id LIMIT 5`,
  params: ({ name, region, role }) => [name, region, role],
  row,
  examples: [
    { name: 'Panca Wijaya Akbar', region: '16.10', role: 'regent' },
    { name: "Rifa'i", region: '16.10', role: 'council_member' },
    { name: 'Budi', region: null, role: 'other' },
  ],
};
