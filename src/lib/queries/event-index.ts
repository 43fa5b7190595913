import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  kind: z.enum(['visit', 'activity']),
});

export type EventIndexRow = z.infer<typeof row>;

/** The ids of all events, so that each gets its page. */
export const eventIndex: Query<Record<string, never>, EventIndexRow> = {
  name: 'event-index',
  sql: `
    SELECT id, 'visit' AS kind FROM visit UNION ALL SELECT id, 'activity' FROM activity ORDER BY id`,
  params: () => [],
  row,
  examples: [{}],
};
