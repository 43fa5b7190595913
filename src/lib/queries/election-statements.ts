import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { electionExamples, electionParams, electionWhere } from './election-where';

const row = z.object({
  id: z.string(),
  region: z.string().nullable(),
  name: z.string(),
  election: z.string(),
  year: z.number(),
  round: z.number(),
  status: z.string(),
  turnout_pct: z.number().nullable(),
  registered_voters: z.number().nullable(),
  voted: z.number().nullable(),
  publishers: z.array(z.string()),
});

export type ElectionStatementRow = z.infer<typeof row>;

/** The newest statements under the filter, those on turnout first among those of a year; a page of them. */
export const electionStatements: Query<ElectionFilter, ElectionStatementRow> = {
  name: 'election-statements',
  sql: `
    SELECT e.id, e.region, coalesce(r.full_name, e.place) AS name, e.election, e.year, e.round, e.status,
           e.turnout_pct, e.registered_voters, e.voted,
           list_sort((SELECT list(DISTINCT o.publisher_name) FROM record_source s JOIN source o ON o.id = s.source
                       WHERE s.record = e.id)) AS publishers
      FROM election_result e LEFT JOIN region r ON r.code = e.region
     WHERE ${electionWhere}
     ORDER BY e.year DESC, e.turnout_pct IS NULL, e.region NULLS FIRST, e.id
     LIMIT 25`,
  params: electionParams,
  row,
  examples: electionExamples,
};
