import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { without } from '../filters/filter-url';
import { dayOf, electionExamples, electionParams, electionWhere, ranked } from './election-where';

const row = z.object({
  record: z.string(),
  region: z.string(),
  day: z.string(),
  election: z.string(),
  status: z.string(),
  turnout_pct: z.number(),
  low: z.number(),
  high: z.number(),
});

export type TurnoutFigureRow = z.infer<typeof row>;

/**
 * One stated turnout a region and polling day, with the range of all that was said of it. The region does not narrow
 * it: it is shown among the others.
 */
export const turnoutFigures: Query<ElectionFilter, TurnoutFigureRow> = {
  name: 'turnout-figures',
  sql: `
    WITH figures AS (
      SELECT e.id AS record, e.region, ${dayOf} AS day, e.election, e.status, v.value AS turnout_pct, v.min AS low, v.max AS high,
             row_number() OVER (
               PARTITION BY e.region, ${dayOf}
               ORDER BY list_position(['pemilu_serentak', 'pemilu_presiden', 'pemilu_dpr', 'pemilu_dprd'], e.election)
                        NULLS LAST, e.id
             ) AS place
        FROM canonical_value v JOIN election_result e ON e.id = v.record JOIN region r ON r.code = e.region
       WHERE v.field = 'turnout_pct' AND ${ranked} AND ${electionWhere}
    )
    SELECT record, region, day, election, status, turnout_pct, low, high FROM figures WHERE place = 1 ORDER BY day, region`,
  params: (filter) => electionParams(without(filter, 'region')),
  row,
  examples: electionExamples,
};
