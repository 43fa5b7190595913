import { z } from 'zod';
import type { Query } from '../database/query';
import { indicatorUnit } from './indicator-card';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  indicator: z.string(),
  name_id: z.string(),
  name_en: z.string(),
  unit: indicatorUnit,
  year: z.number().nullable(),
  basis: z.string(),
  subject: z.string().nullable(),
  value: z.number(),
  median: z.number().nullable(),
  rank: z.number().nullable(),
  compared: z.number(),
  /** of the term above the line */
  sources: z.array(z.string()),
});

export type RegionIndicatorsRow = z.infer<typeof row>;

/** The latest value of each indicator that has a place among others of its year and basis, in the indicators' order. */
export const regionIndicators: Query<RegionFilter, Owned<RegionIndicatorsRow>> = {
  name: 'region-indicators',
  sql: `
    WITH latest AS (
      SELECT * FROM indicator_value
       WHERE status = 'computed' AND rank IS NOT NULL AND indicator <> 'coverage' AND ($1::VARCHAR IS NULL OR region = $1)
      QUALIFY row_number() OVER (PARTITION BY region, indicator ORDER BY year DESC NULLS LAST, compared DESC, id) = 1),
    said AS (SELECT record, source FROM record_source UNION SELECT id, source FROM dataset),
    term AS (
      SELECT t.indicator_value AS id, list_sort(list(DISTINCT s.source)) AS sources
        FROM indicator_value_record t JOIN said s ON s.record = t.record
       WHERE t.term = 'numerator' GROUP BY t.indicator_value)
    SELECT v.region AS owner, v.indicator, i.name_id, i.name_en, i.unit, v.year, v.basis, v.subject, v.value, v.median, v.rank,
           v.compared, coalesce(t.sources, []) AS sources
      FROM latest v JOIN indicator i ON i.id = v.indicator LEFT JOIN term t ON t.id = v.id
     ORDER BY i.position, owner`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
