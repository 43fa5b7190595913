import { z } from 'zod';
import type { Query } from '../database/query';
import type { VisitFilter } from '../filters/visit-filter';
import { visitExamples, visitParams, visitWhere } from './visit-where';

const row = z.object({ region: z.string(), name: z.string(), visits: z.number() });

export type VisitsByHostRow = z.infer<typeof row>;

/** Regions by the visits that they hosted. */
export const visitsByHost: Query<VisitFilter, VisitsByHostRow> = {
  name: 'visits-by-host',
  sql: `
    SELECT r.code AS region, r.full_name AS name, count(*)::INTEGER AS visits
      FROM visit v JOIN region r ON r.code = v.host_region
     WHERE ${visitWhere}
     GROUP BY r.code, r.full_name ORDER BY visits DESC, r.code`,
  params: visitParams,
  row,
  examples: visitExamples,
};
