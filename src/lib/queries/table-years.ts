import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { tableExamples, tableParams, type TableFilter } from './table-filter';

const row = z.object({ first_year: z.number(), last_year: z.number() });

export type TableYearsRow = z.infer<typeof row>;

/** The years that a table's rows are about: of events, of budgets, of elections, of publication. Tables without time have none. */
export const tableYears: Query<TableFilter, Owned<TableYearsRow>> = {
  name: 'table-years',
  sql: `
    WITH event AS (
      SELECT id, year(date_start) AS year FROM visit WHERE on_timeline
      UNION ALL SELECT id, year(date_start) FROM activity WHERE on_timeline),
    term AS (
      SELECT id, unnest([start_date, end_date, first_seen, last_seen])[:4]::INTEGER AS year FROM membership),
    dated AS (
      SELECT 'source' AS owner, published[:4]::INTEGER AS year FROM source
      UNION ALL SELECT 'membership', year FROM term
      UNION ALL SELECT 'membership_term', unnest([start_date, end_date])[:4]::INTEGER FROM membership_term
      UNION ALL SELECT 'visit', year FROM event SEMI JOIN visit USING (id)
      UNION ALL SELECT 'activity', year FROM event SEMI JOIN activity USING (id)
      UNION ALL SELECT 'activity_number', e.year FROM activity_number n JOIN event e ON e.id = n.activity
      UNION ALL SELECT 'event_participant', e.year FROM event_participant p JOIN event e ON e.id = p.event
      UNION ALL SELECT 'event_topic', e.year FROM event_topic t JOIN event e ON e.id = t.event
      UNION ALL SELECT 'budget_line', fiscal_year FROM budget_line
      UNION ALL SELECT 'election_result', year FROM election_result
      UNION ALL SELECT 'election_vote', e.year FROM election_vote v JOIN election_result e ON e.id = v.result
      UNION ALL SELECT 'election_cost', year FROM election_cost
      UNION ALL SELECT v.owner, r.year FROM record r JOIN (
        SELECT 'claim' AS owner, record FROM claim UNION ALL SELECT 'canonical_value', record FROM canonical_value
        UNION ALL SELECT 'conflict_record', record FROM conflict_record UNION ALL SELECT 'conflict_value', record FROM conflict_value
      ) v ON v.record = r.id
      UNION ALL SELECT 'correction', date[:4]::INTEGER FROM correction
      UNION ALL SELECT 'election_count', year FROM election_count
      UNION ALL SELECT 'election_count_candidate', c.year FROM election_count c SEMI JOIN election_count_candidate k USING (dataset, election, region)
      UNION ALL SELECT 'polling_station_count', year FROM polling_station_count
      UNION ALL SELECT 'election_grant', year FROM election_grant
      UNION ALL SELECT 'budget_panel', fiscal_year FROM budget_panel
      UNION ALL SELECT 'region_statistic', year FROM region_statistic
      UNION ALL SELECT 'indicator_value', year FROM indicator_value
      UNION ALL SELECT 'indicator_value_record', v.year FROM indicator_value_record r JOIN indicator_value v ON v.id = r.indicator_value)
    SELECT owner, min(year)::INTEGER AS first_year, max(year)::INTEGER AS last_year FROM dated
     WHERE year IS NOT NULL AND ($1::VARCHAR IS NULL OR owner = $1) GROUP BY owner ORDER BY owner`,
  params: tableParams,
  row: row.extend({ owner: z.string() }),
  examples: tableExamples,
};
