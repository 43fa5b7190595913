import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  record: z.string(),
  guest: z.string(),
  host: z.string(),
  date: z.string(),
  cost_idr: z.number(),
  delegation_size: z.number().nullable(),
  idr_per_person: z.number().nullable(),
});

/** Visits of councils of which an article states the cost. What it covers differs: the record's basis says what. */
export const councilVisitCosts: Query<null, z.infer<typeof row>> = {
  name: 'council-visit-costs',
  sql: `
    SELECT v.id AS record, v.guest_body AS guest, v.host_place AS host, v.date, v.cost_idr, v.delegation_size,
           round(v.cost_idr / v.delegation_size) AS idr_per_person
      FROM visit v JOIN body_visit b ON b.record = v.id AND b.kind = 'dprd'
     WHERE v.cost_idr IS NOT NULL ORDER BY v.date, v.id`,
  params: () => [],
  row,
  examples: [null],
};
