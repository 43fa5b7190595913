-- Turnout less the target that a source names for the same region and polling day, in percentage points.
WITH target AS (
  SELECT region, if(starts_with(election, 'pilkada_') AND year >= 2015, 'pilkada', election) AS ballot, year,
         list_sort(list(DISTINCT target_pct)) AS targets, list(id ORDER BY id) AS records
    FROM election_result
   WHERE target_pct IS NOT NULL AND region IS NOT NULL AND round = 1
   GROUP BY region, ballot, year
),
pair AS (
  SELECT region, year, ballot AS basis, t.turnout_pct AS numerator, if(len(g.targets) = 1, g.targets[1], NULL) AS denominator,
         [t.record] AS numerator_records, g.records AS denominator_records,
         CASE WHEN t.turnout_pct IS NULL THEN 'no_turnout' WHEN g.targets IS NULL THEN 'no_target'
              WHEN len(g.targets) > 1 THEN 'targets_differ' END AS reason
    FROM comparable_turnout t FULL JOIN target g USING (region, ballot, year)
)
SELECT region, year, basis, NULL AS subject, CASE WHEN reason IS NULL THEN round(numerator - denominator, 2) END AS value,
       numerator, denominator, numerator_records, denominator_records,
       if(reason IS NULL, 'computed', 'cannot_be_computed') AS status, reason
  FROM pair
