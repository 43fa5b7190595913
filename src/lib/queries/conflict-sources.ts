import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  href: z.string().nullable(),
  link_state: z.string(),
  publisher: z.string(),
  published: z.string().nullable(),
  copy_of: z.string().nullable(),
});

export type ConflictSourcesRow = z.infer<typeof row>;

/** Every source that states a value on which sources disagree. */
export const conflictSources: Query<null, ConflictSourcesRow> = {
  name: 'conflict-sources',
  sql: `
    SELECT o.id, o.href, o.link_state, o.publisher_name AS publisher, o.published, o.copy_of
      FROM source o WHERE o.id IN (SELECT source FROM conflict_value_source)
     ORDER BY publisher, o.published NULLS LAST, o.id`,
  params: () => [],
  row,
  examples: [null],
};
