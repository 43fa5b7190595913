import { z } from 'zod';
import type { Query } from '../database/query';
import type { VisitFilter } from '../filters/visit-filter';
import { visitExamples, visitParams, visitWhere } from './visit-where';

const row = z.object({ month: z.string(), visits: z.number() });

export type VisitsByMonthRow = z.infer<typeof row>;

/** Visits a month, among those dated to the month or the day. */
export const visitsByMonth: Query<VisitFilter, VisitsByMonthRow> = {
  name: 'visits-by-month',
  sql: `
    SELECT strftime(v.date_start, '%Y-%m') AS month, count(*)::INTEGER AS visits
      FROM visit v
     WHERE v.on_timeline AND v.date_precision <> 'year' AND ${visitWhere}
     GROUP BY month ORDER BY month`,
  params: visitParams,
  row,
  examples: visitExamples,
};
