import { z } from 'zod';
import type { Query } from '../database/query';
import type { VisitFilter } from '../filters/visit-filter';
import { visitExamples, visitParams, visitWhere } from './visit-where';

const row = z.object({
  visits: z.number(),
  total: z.number(),
  dated: z.number(),
  hosts: z.number(),
  sources: z.number(),
});

export type VisitsCoverageRow = z.infer<typeof row>;

/** How many visits are under the filter, of how many, and how many of them have a month. */
export const visitsCoverage: Query<VisitFilter, VisitsCoverageRow> = {
  name: 'visits-coverage',
  sql: `
    SELECT count(*)::INTEGER AS visits, (SELECT count(*) FROM visit)::INTEGER AS total,
           count(*) FILTER (v.on_timeline AND v.date_precision <> 'year')::INTEGER AS dated,
           count(DISTINCT v.host_region)::INTEGER AS hosts,
           (SELECT count(DISTINCT s.source) FROM record_source s WHERE s.record IN (SELECT v.id FROM visit v WHERE ${visitWhere}))::INTEGER AS sources
      FROM visit v WHERE ${visitWhere}`,
  params: visitParams,
  row,
  examples: visitExamples,
};
