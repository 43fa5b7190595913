import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  scope: z.enum(['island', 'province', 'region', 'topic', 'person']),
  value: z.string(),
  name: z.string(),
});

export type TimelineScopesRow = z.infer<typeof row>;

/** What a timeline can be narrowed to: places and topics with events, and the persons who are named in three or more. */
export const timelineScopes: Query<null, TimelineScopesRow> = {
  name: 'timeline-scopes',
  sql: `
    WITH seen AS (
      SELECT guest_region AS region FROM visit UNION SELECT host_region FROM visit UNION SELECT region FROM activity
      UNION SELECT m.region FROM membership_term t JOIN membership m ON m.id = t.membership WHERE m.status <> 'elected'),
    place AS (SELECT r.* FROM region r JOIN seen s ON s.region = r.code)
    SELECT DISTINCT 'island' AS scope, island_group AS value, island_group AS name FROM region
    UNION ALL SELECT 'province', code, name FROM region WHERE code = province
    UNION ALL SELECT 'region', code, full_name FROM place
    UNION ALL SELECT DISTINCT 'topic', topic, topic FROM event_topic
    UNION ALL
    SELECT 'person', p.id, p.name FROM person p JOIN event_participant e ON e.person = p.id
     GROUP BY p.id, p.name HAVING count(DISTINCT e.event) >= 3
     ORDER BY scope, name, value`,
  params: () => [],
  row,
  examples: [null],
};
