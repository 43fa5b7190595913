import { z } from 'zod';
import type { Query } from '../database/query';
import { indicatorSample } from './indicator-sample';

const row = z.object({ indicator: z.string(), bin: z.number(), members: z.number() });

export type IndicatorBinsRow = z.infer<typeof row>;

export const binCount = 24;

/** How the values of the largest group that compares are spread: counts in equal steps from the lowest to the highest. */
export const indicatorBins: Query<Record<string, never>, IndicatorBinsRow> = {
  name: 'indicator-bins',
  sql: `
    WITH ${indicatorSample},
    binned AS (
      SELECT v.indicator,
             CASE WHEN s.high = s.low THEN 0
                  ELSE least(${binCount - 1}, floor((v.value - s.low) * ${binCount} / (s.high - s.low))) END::INTEGER AS bin
        FROM indicator_value v
        JOIN sample s ON s.indicator = v.indicator AND s.basis = v.basis AND s.year IS NOT DISTINCT FROM v.year
         AND s.level = length(v.region)
       WHERE v.status = 'computed'
    )
    SELECT indicator, bin, count(*)::INTEGER AS members FROM binned GROUP BY indicator, bin ORDER BY indicator, bin`,
  params: () => [],
  row,
  examples: [{}],
};
