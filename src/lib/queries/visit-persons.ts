import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ id: z.string(), name: z.string(), visits: z.number() });

export type VisitPersonsRow = z.infer<typeof row>;

/** Persons who are named in visits, by name. */
export const visitPersons: Query<null, VisitPersonsRow> = {
  name: 'visit-persons',
  sql: `
    SELECT p.id, p.name, count(DISTINCT e.event)::INTEGER AS visits
      FROM event_participant e JOIN visit v ON v.id = e.event JOIN person p ON p.id = e.person
     GROUP BY p.id, p.name ORDER BY p.name, p.id`,
  params: () => [],
  row,
  examples: [null],
};
