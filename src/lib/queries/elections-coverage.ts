import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { dayOf, electionExamples, electionParams, electionWhere } from './election-where';

const row = z.object({
  statements: z.number(),
  total: z.number(),
  regions: z.number(),
  with_turnout: z.number(),
  days: z.number(),
  first_year: z.number().nullable(),
  last_year: z.number().nullable(),
});

export type ElectionsCoverageRow = z.infer<typeof row>;

/** How many statements on elections are under the filter, of how many regions and polling days. */
export const electionsCoverage: Query<ElectionFilter, ElectionsCoverageRow> = {
  name: 'elections-coverage',
  sql: `
    SELECT count(*)::INTEGER AS statements, (SELECT count(*) FROM election_result)::INTEGER AS total,
           count(DISTINCT e.region)::INTEGER AS regions, count(e.turnout_pct)::INTEGER AS with_turnout,
           count(DISTINCT ${dayOf})::INTEGER AS days, min(e.year) AS first_year, max(e.year) AS last_year
      FROM election_result e LEFT JOIN region r ON r.code = e.region
     WHERE ${electionWhere}`,
  params: electionParams,
  row,
  examples: electionExamples,
};
