import { z } from 'zod';
import type { Query } from '../database/query';
import { feedRecordRow, feedRecordSql, type FeedRecordRow } from './feed-record-row';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

/** Records of a region, the latest published first. */
export const feedRecords: Query<RegionFilter, Owned<FeedRecordRow>> = {
  name: 'feed-records',
  sql: feedRecordSql(`
      SELECT region AS owner, id FROM record
      UNION SELECT host_region, id FROM visit`),
  params: regionParams,
  row: feedRecordRow.extend({ owner: z.string() }),
  examples: regionExamples,
};
