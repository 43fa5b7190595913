import { z } from 'zod';
import type { Query } from '../database/query';
import { feedRecordRow, feedRecordSql, type FeedRecordRow } from './feed-record-row';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';

/** Posts of a person and the events in which the person is named, the latest published first. */
export const officialFeedRecords: Query<RecordFilter, Owned<FeedRecordRow>> = {
  name: 'official-feed-records',
  sql: feedRecordSql(`
      SELECT person AS owner, id FROM membership
      UNION SELECT person, event FROM event_participant`),
  params: recordParams,
  row: feedRecordRow.extend({ owner: z.string() }),
  examples: [{ id: 'p-825e860eb7' }, { id: null }],
};
