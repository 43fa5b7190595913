import { z } from 'zod';
import type { Query } from '../database/query';
import { indicatorExamples, indicatorParams, type IndicatorQuestion } from './indicator-question';

const row = z.object({
  reason: z.string(),
  text_id: z.string(),
  text_en: z.string(),
  gaps: z.number(),
  regions: z.array(z.string()),
});

export type IndicatorGapsRow = z.infer<typeof row>;

/** What cannot be computed, by reason: how many values, and of which regions with their years. */
export const indicatorGaps: Query<IndicatorQuestion, IndicatorGapsRow> = {
  name: 'indicator-gaps',
  sql: `
    WITH place AS (
      SELECT v.reason, v.region, r.full_name || coalesce(' (' || string_agg(DISTINCT v.year::VARCHAR, ', ' ORDER BY v.year::VARCHAR) || ')', '') AS said,
             count(*) AS gaps
        FROM indicator_value v JOIN region r ON r.code = v.region
       WHERE v.indicator = $1 AND v.status <> 'computed'
       GROUP BY v.reason, v.region, r.full_name
    )
    SELECT p.reason, n.text_id, n.text_en, sum(p.gaps)::INTEGER AS gaps, list(p.said ORDER BY p.region) AS regions
      FROM place p JOIN indicator_reason n ON n.indicator = $1 AND n.key = p.reason
     GROUP BY p.reason, n.text_id, n.text_en ORDER BY gaps DESC, p.reason`,
  params: indicatorParams,
  row,
  examples: indicatorExamples,
};
