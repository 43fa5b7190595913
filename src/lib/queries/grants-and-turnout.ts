import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  regions: z.number(),
  median_idr_per_voter: z.number(),
  median_turnout: z.number(),
  cheapest: z.string(),
  cheapest_idr: z.number(),
  cheapest_turnout: z.number(),
  cheapest_record: z.string(),
  cheapest_turnout_record: z.string(),
  dearest: z.string(),
  dearest_idr: z.number(),
  dearest_turnout: z.number(),
  dearest_record: z.string(),
  dearest_turnout_record: z.string(),
  lowest: z.string(),
  lowest_turnout: z.number(),
  lowest_record: z.string(),
  lowest_idr: z.number(),
  lowest_cost_record: z.string(),
  /** the half with the lower cost per voter, and the other */
  cheap_regions: z.number(),
  cheap_turnout: z.number(),
  cheap_voters: z.number(),
  dear_regions: z.number(),
  dear_turnout: z.number(),
  dear_voters: z.number(),
  /** Spearman's rank correlation of cost per voter with turnout, and with registered voters */
  cost_turnout_rho: z.number(),
  cost_voters_rho: z.number(),
  records: z.array(z.string()),
});

/**
 * Pilkada 2024 in regions with a signed grant and a stated turnout: the two side by side. Only for these regions; nothing
 * is drawn at random.
 */
export const grantsAndTurnout: Query<null, z.infer<typeof row>> = {
  name: 'grants-and-turnout',
  sql: `
    WITH known AS (
      SELECT c.region, r.full_name AS name, c.record, c.records, round(c.idr_per_voter) AS idr, c.registered_voters AS voters,
             v.value AS turnout, v.record AS turnout_record
        FROM election_cost_per_voter c
        JOIN region r ON r.code = c.region
        JOIN canonical_value v ON v.key = 'election:pilkada:' || c.year || ':1:' || c.region || ':turnout_pct'
        JOIN claim t ON t.key = v.key AND t.record = v.record AND t.confidence <> 'computed'
        JOIN election_result e ON e.id = v.record AND e.rankable
       WHERE c.year = 2024 AND c.basis = 'grant_agreement'),
    placed AS (
      SELECT *, ntile(2) OVER (ORDER BY idr, region) AS half, rank() OVER (ORDER BY idr) AS by_cost,
             rank() OVER (ORDER BY turnout) AS by_turnout, rank() OVER (ORDER BY voters) AS by_voters FROM known)
    SELECT count(*)::INTEGER AS regions, median(idr) AS median_idr_per_voter, median(turnout) AS median_turnout,
           arg_min(name, (idr, region)) AS cheapest, min(idr) AS cheapest_idr, arg_min(turnout, (idr, region)) AS cheapest_turnout,
           arg_min(record, (idr, region)) AS cheapest_record, arg_min(turnout_record, (idr, region)) AS cheapest_turnout_record,
           arg_max(name, (idr, region)) AS dearest, max(idr) AS dearest_idr, arg_max(turnout, (idr, region)) AS dearest_turnout,
           arg_max(record, (idr, region)) AS dearest_record, arg_max(turnout_record, (idr, region)) AS dearest_turnout_record,
           arg_min(name, (turnout, region)) AS lowest, min(turnout) AS lowest_turnout,
           arg_min(turnout_record, (turnout, region)) AS lowest_record, arg_min(idr, (turnout, region)) AS lowest_idr,
           arg_min(record, (turnout, region)) AS lowest_cost_record,
           count(*) FILTER (half = 1)::INTEGER AS cheap_regions, median(turnout) FILTER (half = 1) AS cheap_turnout,
           median(voters) FILTER (half = 1) AS cheap_voters,
           count(*) FILTER (half = 2)::INTEGER AS dear_regions, median(turnout) FILTER (half = 2) AS dear_turnout,
           median(voters) FILTER (half = 2) AS dear_voters,
           round(corr(by_cost, by_turnout), 2) AS cost_turnout_rho, round(corr(by_cost, by_voters), 2) AS cost_voters_rho,
           list_sort(flatten(list(list_append(records, turnout_record)))) AS records
      FROM placed`,
  params: () => [],
  row,
  examples: [null],
};
