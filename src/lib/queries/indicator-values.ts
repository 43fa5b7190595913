import { z } from 'zod';
import type { Query } from '../database/query';
import { indicatorExamples, indicatorParams, type IndicatorQuestion } from './indicator-question';

const row = z.object({
  region: z.string(),
  name: z.string(),
  year: z.number().nullable(),
  basis: z.string(),
  subject: z.string().nullable(),
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  median: z.number().nullable(),
  rank: z.number().nullable(),
  compared: z.number(),
  numerator_records: z.array(z.string()),
  denominator_records: z.array(z.string()),
  numerator_date: z.string().nullable(),
  denominator_date: z.string().nullable(),
  /** Sources differ on a term beyond rounding. */
  disputed: z.boolean(),
});

export type IndicatorValuesRow = z.infer<typeof row>;

/** Computed values of an indicator, latest year first, with the records that their terms come from. */
export const indicatorValues: Query<IndicatorQuestion, IndicatorValuesRow> = {
  name: 'indicator-values',
  sql: `
    WITH event AS (SELECT id, date FROM visit UNION ALL SELECT id, date FROM activity),
    term AS (
      SELECT t.indicator_value, t.term, list(t.record ORDER BY t.record) AS records, min(e.date) AS date
        FROM indicator_value_record t JOIN indicator_value v ON v.id = t.indicator_value
        LEFT JOIN event e ON e.id = t.record
       WHERE v.indicator = $1 GROUP BY t.indicator_value, t.term
    ),
    disputed AS (
      SELECT t.indicator_value
        FROM indicator_value_record t JOIN canonical_value c ON c.record = t.record
       WHERE c.conflict AND CASE WHEN starts_with($1, 'turnout-') THEN c.field = 'turnout_pct'
                                 WHEN $1 = 'invalid-vote-share' THEN c.field IN ('valid', 'invalid', 'voted')
                                 ELSE c.field IN ('amount_idr', 'registered_voters') END
    )
    SELECT v.region, r.full_name AS name, v.year, v.basis, v.subject, v.value, v.numerator, v.denominator,
           v.median, v.rank, v.compared, coalesce(n.records, []) AS numerator_records,
           coalesce(d.records, []) AS denominator_records, n.date AS numerator_date, d.date AS denominator_date,
           v.id IN (SELECT indicator_value FROM disputed) AS disputed
      FROM indicator_value v JOIN region r ON r.code = v.region
      LEFT JOIN term n ON n.indicator_value = v.id AND n.term = 'numerator'
      LEFT JOIN term d ON d.indicator_value = v.id AND d.term = 'denominator'
     WHERE v.indicator = $1 AND v.status = 'computed'
     ORDER BY v.year DESC NULLS LAST, v.basis, v.value DESC, v.id`,
  params: indicatorParams,
  row,
  examples: indicatorExamples,
};
