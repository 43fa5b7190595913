import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  code: z.string(),
  full_name: z.string(),
  name: z.string(),
  province: z.string(),
  province_name: z.string(),
  facts: z.number(),
});

export type RegionIndexRow = z.infer<typeof row>;

/** All regions with the number of facts found for each, provinces before their regencies and cities. */
export const regionIndex: Query<Record<string, never>, RegionIndexRow> = {
  name: 'region-index',
  sql: `
    WITH facts AS (
      SELECT region FROM membership UNION ALL SELECT guest_region FROM visit UNION ALL SELECT host_region FROM visit
      UNION ALL SELECT region FROM activity UNION ALL SELECT region FROM budget_line
      UNION ALL SELECT region FROM election_result UNION ALL SELECT region FROM election_cost
    ),
    counts AS (SELECT region, count(*) AS facts FROM facts WHERE region IS NOT NULL GROUP BY region)
    SELECT r.code, r.full_name, r.name, r.province, r.province_name, coalesce(c.facts, 0)::INTEGER AS facts
      FROM region r LEFT JOIN counts c ON c.region = r.code ORDER BY r.code`,
  params: () => [],
  row,
  examples: [{}],
};
