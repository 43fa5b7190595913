import { z } from 'zod';
import type { Query } from '../database/query';
import { feedRecordRow, feedRecordSql, type FeedRecordRow } from './feed-record-row';
import type { Owned } from './owned';

/** Records of a topic or of one of the four subjects, the latest published first. */
export const topicFeedRecords: Query<{ topic: string | null }, Owned<FeedRecordRow>> = {
  name: 'topic-feed-records',
  sql: feedRecordSql(`
      SELECT topic AS owner, event AS id FROM event_topic
      UNION SELECT CASE table_name WHEN 'membership' THEN 'officials' WHEN 'visit' THEN 'visits'
                                   WHEN 'budget_line' THEN 'budgets' WHEN 'activity' THEN NULL ELSE 'elections' END, id
        FROM record`),
  params: ({ topic }) => [topic],
  row: feedRecordRow.extend({ owner: z.string() }),
  examples: [{ topic: 'mpp' }, { topic: 'elections' }, { topic: null }],
};
