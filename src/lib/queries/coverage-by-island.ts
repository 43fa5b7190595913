import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  island: z.string(),
  regions: z.number(),
  silent: z.number(),
  silent_pct: z.number(),
  median_records: z.number(),
});

/** Regencies and cities by group of islands: how many there are, and of how many no record was found. */
export const coverageByIsland: Query<null, z.infer<typeof row>> = {
  name: 'coverage-by-island',
  sql: `
    WITH place AS (
      SELECT id, region FROM record UNION SELECT id, host_region FROM visit),
    known AS (
      SELECT r.code, r.island_group AS island, count(DISTINCT p.id) AS records
        FROM region r LEFT JOIN place p ON p.region = r.code WHERE r.type IN ('kabupaten', 'kota')
       GROUP BY r.code, r.island_group)
    SELECT island, count(*)::INTEGER AS regions, count(*) FILTER (records = 0)::INTEGER AS silent,
           round(100 * avg((records = 0)::INTEGER), 1) AS silent_pct, median(records) AS median_records
      FROM known GROUP BY island ORDER BY silent_pct DESC, island`,
  params: () => [],
  row,
  examples: [null],
};
