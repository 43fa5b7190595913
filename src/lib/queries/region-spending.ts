import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  record: z.string(),
  fiscal_year: z.number(),
  stage: z.string(),
  phase: z.string(),
  amount_idr: z.number(),
  precision_idr: z.number(),
  min_idr: z.number(),
  max_idr: z.number(),
  conflict: z.boolean(),
});

export type RegionSpendingRow = z.infer<typeof row>;

/** Total spending (account 5) of a region by year and stage, one canonical value each. */
export const regionSpending: Query<RegionFilter, Owned<RegionSpendingRow>> = {
  name: 'region-spending',
  sql: `
    SELECT v.region AS owner, b.id AS record, b.fiscal_year, b.stage, b.phase, b.amount_idr, b.precision_idr,
           v.min::BIGINT AS min_idr, v.max::BIGINT AS max_idr, v.conflict
      FROM canonical_value v JOIN budget_line b ON b.id = v.record
     WHERE ($1::VARCHAR IS NULL OR v.region = $1) AND b.account_code = '5' AND NOT b.doubtful
       AND b.phase IN ('proposed', 'approved', 'adjusted', 'executed') AND b.basis IN ('annual_ceiling', 'executed')
     ORDER BY b.fiscal_year,
              list_position(['KUA-PPAS', 'RAPBD', 'APBD', 'KUPA-PPAS-P', 'RAPBD-P', 'APBD-P', 'REALISASI'], b.stage)`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
