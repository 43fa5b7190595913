import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { tableExamples, tableParams, type TableFilter } from './table-filter';

const row = z.object({ region: z.string(), rows: z.number() });

export type TableRegionsRow = z.infer<typeof row>;

/** How many rows a table has of each region; a visit is one of its guest and one of its host. Tables that are of no region have none. */
export const tableRegions: Query<TableFilter, Owned<TableRegionsRow>> = {
  name: 'table-regions',
  sql: `
    WITH event AS (
      SELECT id, guest_region AS region FROM visit
      UNION ALL SELECT id, host_region FROM visit WHERE host_region IS DISTINCT FROM guest_region
      UNION ALL SELECT id, region FROM activity),
    fact AS (SELECT id, region FROM record WHERE table_name <> 'visit' UNION ALL FROM event SEMI JOIN visit USING (id)),
    place AS (
      SELECT 'region' AS owner, code AS region FROM region
      UNION ALL SELECT 'source', f.region FROM record_source s JOIN fact f ON f.id = s.record
      UNION ALL SELECT 'record_source', f.region FROM record_source s JOIN fact f ON f.id = s.record
      UNION ALL SELECT 'person', region FROM (SELECT DISTINCT person, region FROM membership)
      UNION ALL SELECT 'person_name', m.region FROM person_name n JOIN (SELECT DISTINCT person, region FROM membership) m USING (person)
      UNION ALL SELECT 'membership', region FROM membership
      UNION ALL SELECT 'membership_term', m.region FROM membership_term t JOIN membership m ON m.id = t.membership
      UNION ALL SELECT 'visit', region FROM event SEMI JOIN visit USING (id)
      UNION ALL SELECT 'activity', region FROM activity
      UNION ALL SELECT 'activity_number', a.region FROM activity_number n JOIN activity a ON a.id = n.activity
      UNION ALL SELECT 'event_participant', e.region FROM event_participant p JOIN event e ON e.id = p.event
      UNION ALL SELECT 'event_topic', e.region FROM event_topic t JOIN event e ON e.id = t.event
      UNION ALL SELECT 'budget_line', region FROM budget_line
      UNION ALL SELECT 'election_result', region FROM election_result
      UNION ALL SELECT 'election_vote', e.region FROM election_vote v JOIN election_result e ON e.id = v.result
      UNION ALL SELECT 'election_cost', region FROM election_cost
      UNION ALL SELECT 'claim', region FROM claim
      UNION ALL SELECT 'canonical_value', region FROM canonical_value
      UNION ALL SELECT 'conflict', region FROM conflict
      UNION ALL SELECT 'conflict_record', c.region FROM conflict_record r JOIN conflict c ON c.id = r.conflict
      UNION ALL SELECT 'conflict_value', c.region FROM conflict_value v JOIN conflict c ON c.id = v.conflict
      UNION ALL SELECT 'conflict_value_source', c.region FROM conflict_value_source v JOIN conflict c ON c.id = v.conflict
      UNION ALL SELECT 'correction', f.region FROM correction c JOIN fact f ON f.id = c.record
      UNION ALL SELECT 'election_count', region FROM election_count
      UNION ALL SELECT 'election_count_candidate', region FROM election_count_candidate
      UNION ALL SELECT 'polling_station_count', region FROM polling_station_count
      UNION ALL SELECT 'election_grant', region FROM election_grant
      UNION ALL SELECT 'budget_panel', region FROM budget_panel
      UNION ALL SELECT 'region_statistic', region FROM region_statistic
      UNION ALL SELECT 'indicator_value', region FROM indicator_value
      UNION ALL SELECT 'indicator_value_record', v.region FROM indicator_value_record r JOIN indicator_value v ON v.id = r.indicator_value)
    SELECT owner, region, count(*)::INTEGER AS rows FROM place
     WHERE region IS NOT NULL AND ($1::VARCHAR IS NULL OR owner = $1) GROUP BY owner, region ORDER BY owner, region`,
  params: tableParams,
  row: row.extend({ owner: z.string() }),
  examples: tableExamples,
};
