import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  visit: z.string(),
  visit_date: z.string(),
  activity: z.string(),
  opening_date: z.string(),
  days: z.number(),
});

export type RegionMallLagRow = z.infer<typeof row>;

/** Days between the first study visit on a public service mall and the opening of the own one. */
export const regionMallLag: Query<RegionFilter, Owned<RegionMallLagRow>> = {
  name: 'region-mall-lag',
  sql: `
    SELECT v.guest_region AS owner, v.id AS visit, v.date AS visit_date, a.id AS activity, a.date AS opening_date,
           (a.date_start - v.date_start)::INTEGER AS days
      FROM visit v
      JOIN event_topic t ON t.event = v.id AND t.topic = 'mpp'
      JOIN activity a ON a.region = v.guest_region AND a.kind = 'mpp_launch' AND a.date_precision = 'day' AND a.on_timeline
     WHERE ($1::VARCHAR IS NULL OR v.guest_region = $1) AND v.type = 'comparative_study' AND v.date_precision = 'day' AND v.on_timeline
       AND a.date_start >= v.date_start
   QUALIFY row_number() OVER (PARTITION BY v.guest_region ORDER BY a.date_start, v.date_start, v.id) = 1
     ORDER BY owner`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
