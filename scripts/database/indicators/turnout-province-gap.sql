-- Turnout of a regency or city less the median of those of its province with a figure, in percentage points; only where at
-- least half of them have one. The records behind a median are the upper terms of the province's other rows.
WITH place AS (SELECT *, left(region, 2) AS province FROM comparable_turnout WHERE length(region) = 5),
middle AS (
  SELECT province, ballot, year, round(median(turnout_pct), 3) AS median_pct, count(*) AS known FROM place GROUP BY province, ballot, year
),
whole AS (SELECT province, count(*) AS regions FROM region WHERE code <> province GROUP BY province),
pair AS (
  SELECT region, year, ballot AS basis, turnout_pct AS numerator, record, known >= 5 AND 2 * known >= regions AS enough,
         if(enough, median_pct, NULL) AS denominator
    FROM place JOIN middle USING (province, ballot, year) JOIN whole USING (province)
)
SELECT region, year, basis, NULL AS subject, round(numerator - denominator, 2) AS value,
       numerator, denominator, [record] AS numerator_records, []::VARCHAR[] AS denominator_records,
       if(enough, 'computed', 'cannot_be_computed') AS status, if(enough, NULL, 'too_few_regions') AS reason
  FROM pair
