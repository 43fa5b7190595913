import { z } from 'zod';
import type { Query } from '../database/query';

export interface AlikeResultsFilter {
  region: string;
  election: string;
  year: number;
}

const row = z.object({
  id: z.string(),
  election: z.string(),
  year: z.number(),
  status: z.string(),
  registered_voters: z.number().nullable(),
  voted: z.number().nullable(),
  valid: z.number().nullable(),
  invalid: z.number().nullable(),
  turnout_pct: z.number().nullable(),
});

export type AlikeResultsRow = z.infer<typeof row>;

/** Statements on one ballot in one region, targets left out. */
export const alikeResults: Query<AlikeResultsFilter, AlikeResultsRow> = {
  name: 'alike-results',
  sql: `
    SELECT id, election, year, status, registered_voters, voted, valid, invalid, turnout_pct
      FROM election_result
     WHERE region = $1 AND election = $2 AND year = $3 AND status NOT IN ('target', 'lower_bound')
     ORDER BY NOT rankable, id LIMIT 8`,
  params: ({ region, election, year }) => [region, election, year],
  row,
  examples: [{ region: '16.10', election: 'pilkada_bupati', year: 2024 }],
};
