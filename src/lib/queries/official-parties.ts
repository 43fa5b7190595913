import { z } from 'zod';
import type { Query } from '../database/query';
import type { OfficialFilter } from '../filters/official-filter';
import { officialExamples, officialParams, officialWhere, posts } from './official-source';

const row = z.object({
  /** null: no source states one */
  party: z.string().nullable(),
  /** null: a national post */
  island: z.string().nullable(),
  posts: z.number(),
  /** who holds them, where a party is stated */
  persons: z.array(z.string()),
});

export type OfficialPartiesRow = z.infer<typeof row>;

/** Posts by the party that a source states and by group of islands. */
export const officialParties: Query<OfficialFilter, OfficialPartiesRow> = {
  name: 'official-parties',
  sql: `
    WITH ${posts}
    SELECT party, island, count(*)::INTEGER AS posts,
           CASE WHEN party IS NULL THEN [] ELSE list(DISTINCT person ORDER BY person) END AS persons
      FROM post o WHERE ${officialWhere}
     GROUP BY party, island ORDER BY posts DESC, party NULLS LAST, island NULLS LAST`,
  params: officialParams,
  row,
  examples: officialExamples,
};
