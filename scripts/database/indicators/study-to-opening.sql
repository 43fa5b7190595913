-- Days from the first study visit on a public service mall to the opening of the region's own. That one followed the
-- other does not say that it followed from it.
WITH study AS (
  SELECT v.region, v.record, v.date_precision = 'day' AND v.on_timeline AS exact, v.date_start
    FROM body_visit v JOIN event_topic t ON t.event = v.record AND t.topic = 'mpp'
   WHERE v.type = 'comparative_study'
),
first_study AS (
  SELECT region, arg_min(record, (NOT exact, date_start, record)) AS record, min(date_start) FILTER (exact) AS day,
         year(min(date_start)) AS year
    FROM study GROUP BY region
),
opening AS (
  SELECT region, arg_min(id, (date_start, id)) AS record, min(date_start) AS day
    FROM activity WHERE kind = 'mpp_launch' AND status = 'done' AND date_precision = 'day' AND on_timeline AND region IS NOT NULL
   GROUP BY region
),
pair AS (
  SELECT s.region, s.year, s.record AS study, o.record AS opening, o.day - s.day AS days,
         CASE WHEN o.day IS NULL THEN 'no_opening' WHEN s.day IS NULL THEN 'no_exact_day'
              WHEN o.day < s.day THEN 'opened_before' END AS reason
    FROM first_study s LEFT JOIN opening o USING (region)
)
SELECT region, year, 'mpp' AS basis, NULL AS subject, CASE WHEN reason IS NULL THEN days END::DOUBLE AS value,
       NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator, if(opening IS NULL, [], [opening]) AS numerator_records,
       [study] AS denominator_records, if(reason IS NULL, 'computed', 'cannot_be_computed') AS status, reason
  FROM pair
