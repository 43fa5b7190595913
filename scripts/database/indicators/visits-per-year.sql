-- Visits found of a travelling body in a year, one host a visit. A year that rests on a weekday or on the day of
-- publication is not a year of the visit.
SELECT region, year(date_start) AS year, kind AS basis, body AS subject, count(*)::DOUBLE AS value, count(*)::DOUBLE AS numerator,
       NULL::DOUBLE AS denominator, list(record ORDER BY record) AS numerator_records, []::VARCHAR[] AS denominator_records,
       'computed' AS status, NULL AS reason
  FROM body_visit WHERE on_timeline
 GROUP BY region, year(date_start), kind, body
UNION ALL
SELECT region, NULL, kind, body, NULL, count(*), NULL, list(record ORDER BY record), [], 'cannot_be_computed', 'no_sure_year'
  FROM body_visit
 GROUP BY region, kind, body
HAVING NOT bool_or(on_timeline)
