import { z } from 'zod';
import type { Query } from '../database/query';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  href: z.string().nullable(),
  link_state: z.string(),
  publisher: z.string(),
  published: z.string().nullable(),
  copy_of: z.string().nullable(),
});

export type RegionSourcesRow = z.infer<typeof row>;

/** Every source of every record of a region. */
export const regionSources: Query<RegionFilter, RegionSourcesRow> = {
  name: 'region-sources',
  sql: `
    WITH records AS (
      SELECT id FROM membership WHERE region = $1
      UNION SELECT id FROM visit WHERE guest_region = $1 OR host_region = $1
      UNION SELECT id FROM activity WHERE region = $1
      UNION SELECT id FROM budget_line WHERE region = $1
      UNION SELECT id FROM election_result WHERE region = $1
      UNION SELECT id FROM election_cost WHERE region = $1
      UNION SELECT id FROM conflict WHERE region = $1
    )
    SELECT DISTINCT o.id, o.href, o.link_state, o.publisher_name AS publisher, o.published, o.copy_of
      FROM records r JOIN record_source s ON s.record = r.id JOIN source o ON o.id = s.source
     ORDER BY publisher, o.published NULLS LAST, o.id`,
  params: regionParams,
  row,
  examples: regionExamples,
};
