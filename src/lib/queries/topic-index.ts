import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ topic: z.string(), events: z.number() });

export type TopicIndexRow = z.infer<typeof row>;

/** Topics of visits and activities, those with most events first. */
export const topicIndex: Query<null, TopicIndexRow> = {
  name: 'topic-index',
  sql: `SELECT topic, count(*)::INTEGER AS events FROM event_topic GROUP BY topic ORDER BY events DESC, topic`,
  params: () => [],
  row,
  examples: [null],
};
