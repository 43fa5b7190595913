import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ region: z.string(), articles: z.number(), publishers: z.number() });

export type SourceCoverageRow = z.infer<typeof row>;

/** How many articles and publishers the records of a region rest on; a region without a record is left out. */
export const sourceCoverage: Query<null, SourceCoverageRow> = {
  name: 'source-coverage',
  sql: `
    WITH places AS (
      SELECT id, region FROM record WHERE region IS NOT NULL
      UNION SELECT id, host_region FROM visit WHERE host_region IS NOT NULL)
    SELECT p.region, count(DISTINCT o.id)::INTEGER AS articles, count(DISTINCT o.publisher_name)::INTEGER AS publishers
      FROM places p JOIN record_source s ON s.record = p.id JOIN source o ON o.id = s.source
     GROUP BY p.region ORDER BY p.region`,
  params: () => [],
  row,
  examples: [null],
};
