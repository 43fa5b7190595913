import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordColumns, recordRow } from './record-row';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = recordRow.extend({
  /** day, month or year of its latest article */
  published: z.string(),
  publishers: z.array(z.string()),
});

export type FeedRecordsRow = z.infer<typeof row>;

/** Records of a region, the latest published first; those whose articles have no date are left out. */
export const feedRecords: Query<RegionFilter, Owned<FeedRecordsRow>> = {
  name: 'feed-records',
  sql: `
    WITH places AS (
      SELECT id, region FROM record WHERE region IS NOT NULL
      UNION SELECT id, host_region FROM visit WHERE host_region IS NOT NULL),
    said AS (
      SELECT s.record, max(p.published) AS published, list_sort(list(DISTINCT p.publisher_name)) AS publishers
        FROM record_source s JOIN source p ON p.id = s.source GROUP BY s.record)
    SELECT w.region AS owner, ${recordColumns}, said.published, said.publishers
      FROM places w JOIN record o ON o.id = w.id JOIN said ON said.record = o.id
     WHERE said.published IS NOT NULL AND ($1::VARCHAR IS NULL OR w.region = $1)
     ORDER BY said.published DESC, o.id, owner`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
