import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  region: z.string(),
  name: z.string(),
  earlier_basis: z.string(),
  earlier_idr: z.number(),
  earlier_record: z.string(),
  earlier_turnout: z.number(),
  earlier_turnout_record: z.string(),
  later_basis: z.string(),
  later_idr: z.number(),
  later_record: z.string(),
  /** what sources state for the later polling day, lowest and highest */
  later_turnout_low: z.number(),
  later_turnout_low_record: z.string(),
  later_turnout: z.number(),
  later_turnout_record: z.string(),
  /** percentage points, of the chosen values */
  turnout_change: z.number(),
});

/** KPU's share and the turnout of the same region at Pilkada 2020 and 2024, where both are known for both. */
export const grantsOfTwoElections: Query<null, z.infer<typeof row>> = {
  name: 'grants-of-two-elections',
  sql: `
    WITH known AS (
      SELECT c.region, c.year, c.basis, c.kpu_idr AS idr, c.record, v.value AS turnout, v.record AS turnout_record, v.key
        FROM election_cost_per_voter c
        JOIN canonical_value v ON v.key = 'election:pilkada:' || c.year || ':1:' || c.region || ':turnout_pct'
        JOIN claim t ON t.key = v.key AND t.record = v.record AND t.confidence <> 'computed'
        JOIN election_result e ON e.id = v.record AND e.rankable
       WHERE c.kpu_idr IS NOT NULL AND c.year IN (2020, 2024)
     QUALIFY row_number() OVER (PARTITION BY c.region, c.year ORDER BY c.basis = 'grant_agreement' DESC) = 1),
    said AS (
      SELECT key, min(value) AS low, arg_min(record, (value, record)) AS record
        FROM claim WHERE confidence = 'stated' AND NOT doubtful GROUP BY key)
    SELECT a.region, r.full_name AS name, a.basis AS earlier_basis, a.idr::BIGINT AS earlier_idr, a.record AS earlier_record,
           a.turnout AS earlier_turnout, a.turnout_record AS earlier_turnout_record,
           b.basis AS later_basis, b.idr::BIGINT AS later_idr, b.record AS later_record,
           s.low AS later_turnout_low, s.record AS later_turnout_low_record,
           b.turnout AS later_turnout, b.turnout_record AS later_turnout_record, round(b.turnout - a.turnout, 2) AS turnout_change
      FROM known a JOIN known b ON b.region = a.region AND a.year = 2020 AND b.year = 2024
      JOIN said s ON s.key = b.key JOIN region r ON r.code = a.region
     ORDER BY a.region`,
  params: () => [],
  row,
  examples: [null],
};
