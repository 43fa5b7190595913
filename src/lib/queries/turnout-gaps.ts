import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { without } from '../filters/filter-url';
import { dayOf, electionExamples, electionParams, electionWhere } from './election-where';

const end = z.array(z.string());
const row = z.object({
  conflict: z.string(),
  /** the one whose value is shown; its evidence has all of them side by side */
  record: z.string(),
  region: z.string(),
  name: z.string(),
  day: z.string(),
  statements: z.number(),
  points: z.number(),
  low: z.number(),
  low_elections: end,
  low_status: end,
  low_publishers: end,
  high: z.number(),
  high_elections: end,
  high_status: end,
  high_publishers: end,
});

export type TurnoutGapRow = z.infer<typeof row>;

const words = (side: string, field: string) =>
  `list_sort(list(DISTINCT s.${field}) FILTER (s.value = n.${side})) AS ${side}_${field}`;

/**
 * Turnouts of one region and polling day that different sources state differently, beyond rounding, widest first.
 * Differences within one source (two ballots of one day) and divisions of our own are none.
 */
export const turnoutGaps: Query<ElectionFilter, TurnoutGapRow> = {
  name: 'turnout-gaps',
  sql: `
    WITH said AS (
      SELECT t.key, t.record, t.value, t.precision, e.region, r.full_name AS name, ${dayOf} AS day, e.election AS elections,
             e.status, o.id AS source, o.publisher_name AS publishers
        FROM claim t JOIN election_result e ON e.id = t.record JOIN region r ON r.code = e.region
        JOIN record_source x ON x.record = e.id JOIN source o ON o.id = x.source
       WHERE t.key IN (SELECT key FROM conflict WHERE field = 'turnout_pct' AND origin = 'found') AND t.confidence = 'stated' AND NOT t.doubtful AND e.year >= 2015 AND ${electionWhere}
    ),
    ends AS (
      SELECT key, min(value) AS low, max(value) AS high, count(DISTINCT record)::INTEGER AS statements FROM said GROUP BY key
    )
    SELECT c.id AS conflict, (SELECT v.record FROM canonical_value v WHERE v.key = n.key) AS record, s.region, s.name, s.day, n.statements, round(n.high - n.low, 2) AS points,
           n.low, ${words('low', 'elections')}, ${words('low', 'status')}, ${words('low', 'publishers')},
           n.high, ${words('high', 'elections')}, ${words('high', 'status')}, ${words('high', 'publishers')}
      FROM ends n JOIN said s ON s.key = n.key JOIN conflict c ON c.key = n.key AND c.origin = 'found'
     GROUP BY c.id, n.key, s.region, s.name, s.day, n.statements, n.low, n.high
    HAVING n.high - n.low > (max(s.precision) FILTER (s.value = n.low) + max(s.precision) FILTER (s.value = n.high)) / 2 + 1e-9
       AND NOT list_has_any(list(s.source) FILTER (s.value = n.low), list(s.source) FILTER (s.value = n.high))
     ORDER BY points DESC, c.id`,
  params: (filter) => electionParams(without(filter, 'said')),
  row,
  examples: electionExamples,
};
