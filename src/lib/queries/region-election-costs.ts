import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  election: z.string(),
  year: z.number(),
  round: z.number(),
  component: z.string(),
  basis: z.string(),
  instrument: z.string(),
  amount_idr: z.number(),
  precision_idr: z.number(),
  sources: z.array(z.string()),
});

export type RegionElectionCostsRow = z.infer<typeof row>;

/** Money for elections in a region, newest first. */
export const regionElectionCosts: Query<RegionFilter, Owned<RegionElectionCostsRow>> = {
  name: 'region-election-costs',
  sql: `
    SELECT c.region AS owner, c.id, c.election, c.year, c.round, c.component, c.basis, c.instrument, c.amount_idr, c.precision_idr,
           list_sort((SELECT list(s.source) FROM record_source s WHERE s.record = c.id)) AS sources
      FROM election_cost c WHERE c.region IS NOT NULL AND ($1::VARCHAR IS NULL OR c.region = $1)
     ORDER BY c.year DESC, c.component, c.basis, c.amount_idr DESC, c.id`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
