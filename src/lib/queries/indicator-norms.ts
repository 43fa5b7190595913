import { z } from 'zod';
import type { Query } from '../database/query';
import { indicatorExamples, indicatorParams, type IndicatorQuestion } from './indicator-question';

const row = z.object({
  kind: z.enum(['law', 'target', 'median']),
  comparison: z.enum(['at_most', 'at_least', 'level']),
  threshold: z.number(),
  relation: z.enum(['same', 'never_below', 'other']),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
  transition_until: z.string().nullable(),
  origin_id: z.string(),
  origin_en: z.string(),
  second_hand: z.boolean(),
  remark_id: z.string(),
  remark_en: z.string(),
});

export type IndicatorNormsRow = z.infer<typeof row>;

/** What values of an indicator are read against. */
export const indicatorNorms: Query<IndicatorQuestion, IndicatorNormsRow> = {
  name: 'indicator-norms',
  sql: `
    SELECT kind, comparison, threshold, relation, valid_from, valid_to, transition_until, origin_id, origin_en, second_hand,
           remark_id, remark_en
      FROM indicator_norm WHERE indicator = $1 ORDER BY position`,
  params: indicatorParams,
  row,
  examples: indicatorExamples,
};
