import { z } from 'zod';
import type { Query } from '../database/query';
import { indicatorExamples, indicatorParams, type IndicatorQuestion } from './indicator-question';

export const indicatorUnit = z.enum(['percent', 'points', 'idr', 'count', 'days']);
const unit = z.enum(['idr', 'percent', 'voters', 'votes', 'visits', 'destinations', 'records', 'date']);

const row = z.object({
  id: z.string(),
  topic: z.enum(['budget', 'election', 'visit', 'coverage']),
  unit: indicatorUnit,
  name_id: z.string(),
  name_en: z.string(),
  text_id: z.string(),
  text_en: z.string(),
  numerator_id: z.string(),
  numerator_en: z.string(),
  numerator_unit: unit,
  denominator_id: z.string().nullable(),
  denominator_en: z.string().nullable(),
  denominator_unit: unit.nullable(),
  reading_id: z.string(),
  reading_en: z.string(),
  peers_id: z.string(),
  peers_en: z.string(),
  provinces: z.number(),
  regencies: z.number(),
});

export type IndicatorCardRow = z.infer<typeof row>;

/** The rule card of an indicator, with the number of regions that could have a value. */
export const indicatorCard: Query<IndicatorQuestion, IndicatorCardRow> = {
  name: 'indicator-card',
  sql: `
    SELECT i.id, i.topic, i.unit, i.name_id, i.name_en, i.text_id, i.text_en, i.numerator_id, i.numerator_en, i.numerator_unit,
           i.denominator_id, i.denominator_en, i.denominator_unit, i.reading_id, i.reading_en, i.peers_id, i.peers_en,
           (SELECT count(*) FROM region WHERE length(code) = 2)::INTEGER AS provinces,
           (SELECT count(*) FROM region WHERE length(code) = 5 AND (has_budget OR i.topic <> 'budget'))::INTEGER AS regencies
      FROM indicator i WHERE i.id = $1`,
  params: indicatorParams,
  row,
  examples: indicatorExamples,
};
