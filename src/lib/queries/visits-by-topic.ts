import { z } from 'zod';
import type { Query } from '../database/query';
import type { VisitFilter } from '../filters/visit-filter';
import { visitExamples, visitParams, visitWhere } from './visit-where';

const row = z.object({ topic: z.string(), visits: z.number() });

export type VisitsByTopicRow = z.infer<typeof row>;

/** Topics by the visits that carry them; a visit may carry several. */
export const visitsByTopic: Query<VisitFilter, VisitsByTopicRow> = {
  name: 'visits-by-topic',
  sql: `
    SELECT e.topic, count(*)::INTEGER AS visits
      FROM visit v JOIN event_topic e ON e.event = v.id
     WHERE ${visitWhere}
     GROUP BY e.topic ORDER BY visits DESC, e.topic`,
  params: visitParams,
  row,
  examples: visitExamples,
};
