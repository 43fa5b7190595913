import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

const row = z.object({
  id: z.string(),
  name: z.string(),
  linked_by: z.string(),
  names: z.array(z.string()),
  names_as_printed: z.array(z.string()),
});

export type OfficialProfileRow = z.infer<typeof row>;

/** A person with all spellings found. */
export const officialProfile: Query<RecordFilter, Owned<OfficialProfileRow>> = {
  name: 'official-profile',
  sql: `
    SELECT p.id AS owner, p.id, p.name, p.linked_by,
           (SELECT list(n.name ORDER BY n.name) FROM person_name n WHERE n.person = p.id AND NOT n.as_printed) AS names,
           coalesce((SELECT list(n.name ORDER BY n.name) FROM person_name n WHERE n.person = p.id AND n.as_printed), []) AS names_as_printed
      FROM person p WHERE ($1::VARCHAR IS NULL OR p.id = $1)`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'p-825e860eb7' }, { id: null }],
};
