import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  record: z.string(),
  region: z.string(),
  name: z.string(),
  year: z.number(),
  stage: z.string(),
  basis: z.string(),
  amount_idr: z.number(),
  residents: z.number(),
  idr_per_resident: z.number(),
  /** visits of the same council in that year that an article tells */
  visits_found: z.number(),
});

/**
 * What news states on the travel budget of a regional council's secretariat, one canonical value a region, year and stage.
 * Ceilings of a year, of an activity, and spending are unlike; residents are those of the region table.
 */
export const councilTravelBudgets: Query<null, z.infer<typeof row>> = {
  name: 'council-travel-budgets',
  sql: `
    SELECT b.id AS record, b.region, r.full_name AS name, b.fiscal_year AS year, b.stage, b.basis,
           b.amount_idr, r.population AS residents, round(b.amount_idr / r.population) AS idr_per_resident,
           (SELECT count(*) FROM body_visit v WHERE v.region = b.region AND v.kind = 'dprd'
             AND year(v.date_start) <= b.fiscal_year AND year(v.date_end) >= b.fiscal_year)::INTEGER AS visits_found
      FROM budget_line b JOIN canonical_value v ON v.record = b.id AND v.field = 'amount_idr' JOIN region r ON r.code = b.region
     WHERE b.account = 'Belanja Perjalanan Dinas - Sekretariat DPRD' AND NOT b.doubtful
     ORDER BY b.region, b.fiscal_year, b.stage_order, b.id`,
  params: () => [],
  row,
  examples: [null],
};
