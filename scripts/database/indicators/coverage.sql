-- Records found of a region, of all kinds: how much the news that was read says about it. Published tables are not counted.
WITH fact AS (
  SELECT region, id FROM membership UNION SELECT guest_region, id FROM visit UNION SELECT host_region, id FROM visit
  UNION SELECT region, id FROM activity UNION SELECT region, id FROM budget_line
  UNION SELECT region, id FROM election_result UNION SELECT region, id FROM election_cost
)
SELECT r.code AS region, NULL AS year, 'all_records' AS basis, NULL AS subject, count(f.id)::DOUBLE AS value,
       count(f.id)::DOUBLE AS numerator, NULL::DOUBLE AS denominator, []::VARCHAR[] AS numerator_records,
       []::VARCHAR[] AS denominator_records, 'computed' AS status, NULL AS reason
  FROM region r LEFT JOIN fact f ON f.region = r.code
 GROUP BY r.code
