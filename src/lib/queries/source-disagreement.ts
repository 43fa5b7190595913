import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  /** turnouts and amounts that two or more sources state, and those of them that differ beyond rounding */
  turnouts: z.number(),
  turnouts_apart: z.number(),
  turnouts_apart_pct: z.number(),
  amounts: z.number(),
  amounts_apart: z.number(),
  amounts_apart_pct: z.number(),
  /** those apart where the ends belong to different ballots of one polling day */
  other_ballot: z.number(),
  median_gap: z.number(),
  below_one_point: z.number(),
  widest: z.string(),
  widest_low: z.number(),
  widest_low_record: z.string(),
  widest_high: z.number(),
  widest_high_record: z.string(),
  widest_gap: z.number(),
  records: z.array(z.string()),
});

/**
 * How often sources that state the same value state it differently. Only values that at least two sources state; divisions
 * of our own and doubtful figures are none. Two ends from one article are no disagreement.
 */
export const sourceDisagreement: Query<null, z.infer<typeof row>> = {
  name: 'source-disagreement',
  sql: `
    WITH said AS (
      SELECT c.key, c.field, c.record, c.value, c.precision, c.region, s.source
        FROM claim c JOIN record_source s ON s.record = c.record
       WHERE c.confidence = 'stated' AND NOT c.doubtful AND c.field IN ('turnout_pct', 'amount_idr')),
    valued AS (
      SELECT key, field, any_value(region) AS region, count(DISTINCT source) AS sources, min(value) AS low, max(value) AS high,
             arg_min(record, (value, record)) AS low_record, arg_max(record, (value, record)) AS high_record FROM said
       GROUP BY key, field HAVING count(DISTINCT source) > 1),
    ends AS (
      SELECT v.key, max(s.precision) FILTER (s.value = v.low) AS low_step, max(s.precision) FILTER (s.value = v.high) AS high_step,
             list_has_any(list(s.source) FILTER (s.value = v.low), list(s.source) FILTER (s.value = v.high)) AS one_source
        FROM valued v JOIN said s ON s.key = v.key GROUP BY v.key, v.low, v.high),
    compared AS (
      SELECT v.*, NOT e.one_source AND v.high - v.low > (e.low_step + e.high_step) / 2 + 1e-9 AS apart,
             round(v.high - v.low, 2) AS gap, r.full_name AS name
        FROM valued v JOIN ends e ON e.key = v.key LEFT JOIN region r ON r.code = v.region),
    turnout AS (FROM compared WHERE field = 'turnout_pct'),
    amount AS (FROM compared WHERE field = 'amount_idr'),
    widest AS (FROM turnout WHERE apart AND name IS NOT NULL ORDER BY gap DESC, key LIMIT 1)
    SELECT (SELECT count(*) FROM turnout)::INTEGER AS turnouts, (SELECT count(*) FROM turnout WHERE apart)::INTEGER AS turnouts_apart,
           (SELECT round(100 * avg(apart::INTEGER), 1) FROM turnout) AS turnouts_apart_pct,
           (SELECT count(*) FROM amount)::INTEGER AS amounts, (SELECT count(*) FROM amount WHERE apart)::INTEGER AS amounts_apart,
           (SELECT round(100 * avg(apart::INTEGER), 1) FROM amount) AS amounts_apart_pct,
           (SELECT count(*) FROM turnout WHERE apart AND key IN (
              SELECT key FROM conflict WHERE origin = 'found' AND kind = 'between_ballots'))::INTEGER AS other_ballot,
           (SELECT round(median(gap), 2) FROM turnout WHERE apart) AS median_gap,
           (SELECT count(*) FROM turnout WHERE apart AND gap < 1)::INTEGER AS below_one_point,
           name AS widest, low AS widest_low, low_record AS widest_low_record, high AS widest_high,
           high_record AS widest_high_record, gap AS widest_gap,
           (SELECT list_sort(list(low_record) || list(high_record)) FROM turnout WHERE apart) AS records
      FROM widest`,
  params: () => [],
  row,
  examples: [null],
};
