import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';
import { pageSource, pageSourceColumns, type PageSource } from './page-source';

/** Every source of every record of a region. */
export const regionSources: Query<RegionFilter, Owned<PageSource>> = {
  name: 'region-sources',
  sql: `
    WITH records AS (
      SELECT region, id FROM membership
      UNION SELECT guest_region, id FROM visit
      UNION SELECT host_region, id FROM visit
      UNION SELECT region, id FROM activity
      UNION SELECT region, id FROM budget_line
      UNION SELECT region, id FROM election_result
      UNION SELECT region, id FROM election_cost
      UNION SELECT region, id FROM conflict
    )
    SELECT DISTINCT r.region AS owner, ${pageSourceColumns}
      FROM records r JOIN record_source s ON s.record = r.id JOIN source o ON o.id = s.source
     WHERE r.region IS NOT NULL AND ($1::VARCHAR IS NULL OR r.region = $1)
     ORDER BY publisher, o.published NULLS LAST, o.id, owner`,
  params: regionParams,
  row: pageSource.extend({ owner: z.string() }),
  examples: regionExamples,
};
