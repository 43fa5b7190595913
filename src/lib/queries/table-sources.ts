import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { publisherLetter } from './publisher-index';
import { tableExamples, tableParams, type TableFilter } from './table-filter';

const row = z.object({
  publisher: z.string(),
  /** The page that lists the publisher; null: it stands with the published tables. */
  letter: z.string().nullable(),
  sources: z.number(),
  /** Rows that rest on it; a row with two of its sources counts twice. */
  rows: z.number(),
  /** Latest day, month or year of publication. */
  published: z.string().nullable(),
  retrieved: z.string(),
});

export type TableSourcesRow = z.infer<typeof row>;

/** The publishers that a table rests on, those of most rows first. Tables in our own words have none. */
export const tableSources: Query<TableFilter, Owned<TableSourcesRow>> = {
  name: 'table-sources',
  sql: `
    WITH carried AS (
      SELECT 'region' AS owner, id AS dataset FROM dataset WHERE file = 'regions.csv'
      UNION ALL SELECT 'election_count', dataset FROM election_count
      UNION ALL SELECT 'election_count_candidate', dataset FROM election_count_candidate
      UNION ALL SELECT 'polling_station_count', dataset FROM polling_station_count
      UNION ALL SELECT 'election_grant', dataset FROM election_grant
      UNION ALL SELECT 'budget_panel', dataset FROM budget_panel
      UNION ALL SELECT 'region_statistic', dataset FROM region_statistic
      UNION ALL SELECT 'indicator_value_record', record FROM indicator_value_record
      UNION ALL SELECT 'indicator_value', record FROM indicator_value_record),
    told AS (
      SELECT 'person' AS owner, id AS record FROM membership
      UNION ALL SELECT 'person_name', m.id FROM person_name n JOIN membership m USING (person)
      UNION ALL SELECT 'membership_term', membership FROM membership_term
      UNION ALL SELECT 'activity_number', activity FROM activity_number
      UNION ALL SELECT 'event_participant', event FROM event_participant
      UNION ALL SELECT 'event_topic', event FROM event_topic
      UNION ALL SELECT 'election_vote', result FROM election_vote
      UNION ALL SELECT 'claim', record FROM claim
      UNION ALL SELECT 'canonical_value', record FROM canonical_value
      UNION ALL SELECT 'conflict_record', record FROM conflict_record
      UNION ALL SELECT 'indicator_value_record', record FROM indicator_value_record
      UNION ALL SELECT 'indicator_value', record FROM indicator_value_record),
    said AS (
      SELECT 'source' AS owner, id AS source FROM source
      UNION ALL SELECT 'record_source', source FROM record_source
      UNION ALL SELECT table_name, source FROM record_source
      UNION ALL SELECT 'conflict_value', source FROM conflict_value_source
      UNION ALL SELECT 'conflict_value_source', source FROM conflict_value_source
      UNION ALL SELECT t.owner, s.source FROM told t JOIN record_source s USING (record)
      UNION ALL SELECT c.owner, d.source FROM carried c JOIN dataset d ON d.id = c.dataset)
    SELECT a.owner, o.publisher_name AS publisher, min(CASE WHEN o.kind <> 'dataset' THEN o.letter END) AS letter,
           count(DISTINCT o.id)::INTEGER AS sources, count(*)::INTEGER AS rows,
           max(o.published) AS published, max(o.retrieved) AS retrieved
      FROM said a JOIN (SELECT *, ${publisherLetter} FROM source) o ON o.id = a.source
     WHERE ($1::VARCHAR IS NULL OR a.owner = $1)
     GROUP BY a.owner, o.publisher_name ORDER BY a.owner, rows DESC, publisher`,
  params: tableParams,
  row: row.extend({ owner: z.string() }),
  examples: tableExamples,
};
