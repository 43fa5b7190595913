import { z } from 'zod';
import type { Query } from '../database/query';
import type { OfficialFilter } from '../filters/official-filter';
import { headRoles, officialExamples, officialParams, officialWhere, posts } from './official-source';

const row = z.object({
  island: z.string(),
  heads: z.number(),
  stated: z.number(),
  /** `party: name, region` of each head whose party a source states */
  named: z.array(z.string()),
  persons: z.array(z.string()),
});

export type HeadPartiesRow = z.infer<typeof row>;

/** Governors, regents and mayors by group of islands, and of how many a source states the party. Caretakers have none. */
export const headParties: Query<OfficialFilter, HeadPartiesRow> = {
  name: 'head-parties',
  sql: `
    WITH ${posts},
    head AS (
      SELECT person, name, island, region, max(region_name) AS region_name, max(party) AS party
        FROM post o WHERE role IN (${headRoles}) AND status <> 'acting' AND island IS NOT NULL AND ${officialWhere}
       GROUP BY person, name, island, region)
    SELECT island, count(*)::INTEGER AS heads, count(party)::INTEGER AS stated,
           coalesce(list(party || ': ' || name || ', ' || region_name ORDER BY party, name, region)
             FILTER (party IS NOT NULL), []) AS named,
           list(DISTINCT person ORDER BY person) AS persons
      FROM head GROUP BY island ORDER BY heads DESC, island`,
  params: officialParams,
  row,
  examples: officialExamples,
};
