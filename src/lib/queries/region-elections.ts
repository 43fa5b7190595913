import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  election: z.string(),
  year: z.number(),
  round: z.number(),
  status: z.string(),
  rankable: z.boolean(),
  registered_voters: z.number().nullable(),
  voted: z.number().nullable(),
  valid: z.number().nullable(),
  invalid: z.number().nullable(),
  turnout_pct: z.number().nullable(),
  turnout_basis: z.string().nullable(),
  target_pct: z.number().nullable(),
  polling_stations: z.number().nullable(),
  single_candidate: z.boolean(),
  confidence: z.string(),
  publishers: z.array(z.string()),
  sources: z.array(z.string()),
});

export type RegionElectionsRow = z.infer<typeof row>;

/** Every statement on elections in a region, newest first. */
export const regionElections: Query<RegionFilter, Owned<RegionElectionsRow>> = {
  name: 'region-elections',
  sql: `
    SELECT e.region AS owner, e.id, e.election, e.year, e.round, e.status, e.rankable, e.registered_voters, e.voted, e.valid, e.invalid,
           e.turnout_pct, e.turnout_basis, e.target_pct, e.polling_stations, e.single_candidate, e.confidence,
           list_sort((SELECT list(DISTINCT o.publisher_name) FROM record_source s JOIN source o ON o.id = s.source WHERE s.record = e.id)) AS publishers,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = e.id)) AS sources
      FROM election_result e WHERE e.region IS NOT NULL AND ($1::VARCHAR IS NULL OR e.region = $1)
     ORDER BY e.year DESC, e.election, e.round, e.turnout_pct DESC NULLS LAST, e.id`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
