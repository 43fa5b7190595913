import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  name: z.string(),
  linked_by: z.string(),
  names: z.array(z.string()),
  names_as_printed: z.array(z.string()),
});

export type OfficialProfileRow = z.infer<typeof row>;

/** A person with all spellings found. */
export const officialProfile: Query<{ id: string }, OfficialProfileRow> = {
  name: 'official-profile',
  sql: `
    SELECT p.id, p.name, p.linked_by,
           (SELECT list(n.name ORDER BY n.name) FROM person_name n WHERE n.person = p.id AND NOT n.as_printed) AS names,
           coalesce((SELECT list(n.name ORDER BY n.name) FROM person_name n WHERE n.person = p.id AND n.as_printed), []) AS names_as_printed
      FROM person p WHERE p.id = $1`,
  params: ({ id }) => [id],
  row,
  examples: [{ id: 'p-825e860eb7' }],
};
