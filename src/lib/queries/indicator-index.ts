import { z } from 'zod';
import type { Query } from '../database/query';
import { indicatorSample } from './indicator-sample';

const row = z.object({
  id: z.string(),
  topic: z.enum(['budget', 'election', 'visit', 'coverage']),
  unit: z.enum(['percent', 'points', 'idr', 'count', 'days']),
  name_id: z.string(),
  name_en: z.string(),
  text_id: z.string(),
  text_en: z.string(),
  computed: z.number(),
  open: z.number(),
  regions: z.number(),
  first_year: z.number().nullable(),
  last_year: z.number().nullable(),
  sample_basis: z.string().nullable(),
  sample_year: z.number().nullable(),
  sample_level: z.number().nullable(),
  sample_values: z.number().nullable(),
  low: z.number().nullable(),
  median: z.number().nullable(),
  high: z.number().nullable(),
});

export type IndicatorIndexRow = z.infer<typeof row>;

/** All indicators: how many values are computed, how many cannot be, and the range of the largest group that compares. */
export const indicatorIndex: Query<Record<string, never>, IndicatorIndexRow> = {
  name: 'indicator-index',
  sql: `
    WITH ${indicatorSample},
    total AS (
      SELECT indicator, count(*) FILTER (status = 'computed')::INTEGER AS computed,
             count(*) FILTER (status <> 'computed')::INTEGER AS open,
             count(DISTINCT region) FILTER (status = 'computed')::INTEGER AS regions,
             min(year) FILTER (status = 'computed') AS first_year, max(year) FILTER (status = 'computed') AS last_year
        FROM indicator_value GROUP BY indicator
    )
    SELECT i.id, i.topic, i.unit, i.name_id, i.name_en, i.text_id, i.text_en,
           coalesce(t.computed, 0) AS computed, coalesce(t.open, 0) AS open, coalesce(t.regions, 0) AS regions,
           t.first_year, t.last_year, s.basis AS sample_basis, s.year AS sample_year, s.level AS sample_level,
           s.members AS sample_values, s.low, s.median, s.high
      FROM indicator i LEFT JOIN total t ON t.indicator = i.id LEFT JOIN sample s ON s.indicator = i.id
     ORDER BY i.position, i.id`,
  params: () => [],
  row,
  examples: [{}],
};
