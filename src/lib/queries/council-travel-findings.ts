import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  record: z.string(),
  region: z.string(),
  name: z.string(),
  year: z.number(),
  amount_idr: z.number(),
  precision_idr: z.number(),
});

/** What articles say that the state auditor (BPK) found overpaid on travel of a council, whole findings only, by year audited. */
export const councilTravelFindings: Query<null, z.infer<typeof row>> = {
  name: 'council-travel-findings',
  sql: `
    SELECT b.id AS record, b.region, r.full_name AS name, b.fiscal_year AS year, b.amount_idr, b.precision_idr
      FROM budget_line b JOIN region r ON r.code = b.region
     WHERE b.account = 'Kelebihan pembayaran perjalanan dinas DPRD (BPK)' AND b.basis = 'finding' AND NOT b.doubtful
     ORDER BY b.region, b.fiscal_year, b.id`,
  params: () => [],
  row,
  examples: [null],
};
