-- Regions outside its own that a body visited on more than one trip, of all that it visited. Visits to one region within a
-- week belong to one trip. A visit without a sure date cannot tell whether it is a trip of its own.
WITH dated AS (
  SELECT region, kind, body, host_region, record, date_start,
         max(date_end) OVER (PARTITION BY region, body, host_region ORDER BY date_start, date_end, record
                             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS seen_until
    FROM body_visit
   WHERE on_timeline AND host_region IS NOT NULL AND NOT starts_with(host_region, region)
),
place AS (
  SELECT region, kind, body, host_region, count(*) FILTER (seen_until IS NULL OR date_start > seen_until + 7) AS trips,
         list(record ORDER BY record) AS records
    FROM dated GROUP BY region, kind, body, host_region
),
pair AS (
  SELECT region, kind, body, count(*) FILTER (trips > 1) AS numerator, count(*) AS denominator, sum(trips) AS trips,
         coalesce(flatten(list(records ORDER BY host_region) FILTER (trips > 1)), []) AS numerator_records,
         flatten(list(records ORDER BY host_region)) AS denominator_records
    FROM place GROUP BY region, kind, body
)
SELECT region, NULL AS year, kind AS basis, body AS subject, if(trips > 1, numerator, NULL)::DOUBLE AS value,
       numerator::DOUBLE AS numerator, denominator::DOUBLE AS denominator, numerator_records, denominator_records,
       if(trips > 1, 'computed', 'cannot_be_computed') AS status, if(trips > 1, NULL, 'one_trip') AS reason
  FROM pair
