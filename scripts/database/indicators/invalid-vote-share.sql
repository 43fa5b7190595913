-- Invalid votes as a share of all votes cast, one ballot at a time. Running counts, tallies and blogs are not counted.
WITH ballot AS (
  SELECT v.region, split_part(v.key, ':', 3)::INTEGER AS year, split_part(v.key, ':', 2) AS basis,
         max(v.value) FILTER (field = 'invalid') AS invalid, max(v.value) FILTER (field = 'valid') AS valid,
         max(v.value) FILTER (field = 'voted') AS voted,
         list(v.record ORDER BY v.record) FILTER (field = 'invalid') AS numerator_records,
         list(DISTINCT v.record ORDER BY v.record) FILTER (field <> 'invalid') AS denominator_records
    FROM canonical_value v JOIN election_result e ON e.id = v.record AND e.rankable
   WHERE field IN ('valid', 'invalid', 'voted') AND v.region IS NOT NULL AND split_part(v.key, ':', 4) = '1'
   GROUP BY ALL
),
judged AS (
  SELECT *, coalesce(valid + invalid, voted) AS cast_votes,
         CASE WHEN invalid IS NULL THEN 'no_invalid' WHEN coalesce(valid + invalid, voted) IS NULL THEN 'no_denominator'
              WHEN valid + invalid <> voted THEN 'does_not_add_up' END AS reason
    FROM ballot
)
SELECT region, year, basis, NULL AS subject, CASE WHEN reason IS NULL THEN round(100 * invalid / cast_votes, 2) END AS value,
       invalid AS numerator, cast_votes AS denominator, numerator_records, denominator_records,
       if(reason IS NULL, 'computed', 'cannot_be_computed') AS status, reason
  FROM judged
