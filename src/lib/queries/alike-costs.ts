import { z } from 'zod';
import type { Query } from '../database/query';

export interface AlikeCostsFilter {
  region: string;
  year: number;
  component: string;
}

const row = z.object({
  id: z.string(),
  election: z.string(),
  year: z.number(),
  component: z.string(),
  basis: z.string(),
  amount_idr: z.number(),
  precision_idr: z.number(),
});

export type AlikeCostsRow = z.infer<typeof row>;

/** Statements on the money of one election body in one region and year, of every basis. */
export const alikeCosts: Query<AlikeCostsFilter, AlikeCostsRow> = {
  name: 'alike-costs',
  sql: `
    SELECT id, election, year, component, basis, amount_idr, precision_idr
      FROM election_cost
     WHERE region = $1 AND year = $2 AND component = $3
     ORDER BY basis, precision_idr, id LIMIT 8`,
  params: ({ region, year, component }) => [region, year, component],
  row,
  examples: [{ region: '16.10', year: 2024, component: 'kpu' }],
};
