import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  facts: z.number(),
  sources: z.number(),
  publishers: z.number(),
  regions: z.number(),
  officials: z.number(),
  visits: z.number(),
  conflicts: z.number(),
});

export type TotalsRow = z.infer<typeof row>;

/** What the dataset holds. Regions: those with at least one fact of their own. */
export const totals: Query<Record<string, never>, TotalsRow> = {
  name: 'totals',
  sql: `
    WITH own AS (
      SELECT region FROM membership UNION SELECT guest_region FROM visit UNION SELECT host_region FROM visit
      UNION SELECT region FROM activity UNION SELECT region FROM budget_line
      UNION SELECT region FROM election_result UNION SELECT region FROM election_cost
    )
    SELECT ((SELECT count(*) FROM membership) + (SELECT count(*) FROM visit) + (SELECT count(*) FROM activity)
            + (SELECT count(*) FROM budget_line) + (SELECT count(*) FROM election_result)
            + (SELECT count(*) FROM election_cost))::INTEGER AS facts,
           (SELECT count(*) FROM source WHERE kind <> 'dataset')::INTEGER AS sources,
           (SELECT count(DISTINCT publisher) FROM source WHERE kind <> 'dataset')::INTEGER AS publishers,
           (SELECT count(*) FROM own WHERE region IS NOT NULL)::INTEGER AS regions,
           (SELECT count(*) FROM person)::INTEGER AS officials,
           (SELECT count(*) FROM visit)::INTEGER AS visits,
           (SELECT count(*) FROM conflict)::INTEGER AS conflicts`,
  params: () => [],
  row,
  examples: [{}],
};
