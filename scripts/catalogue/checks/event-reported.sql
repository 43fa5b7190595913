-- what is done cannot be reported before its first day
WITH event AS (
  SELECT id, guest_region AS region, date_start FROM visit WHERE status = 'done' AND date_precision = 'day' AND date_anchor <> 'published'
  UNION ALL SELECT id, region, date_start FROM activity WHERE status = 'done' AND date_precision = 'day' AND date_anchor <> 'published')
SELECT e.id AS record, e.region, strftime(e.date_start, '%Y-%m-%d') || ' > ' || max(s.published) AS name,
       strftime(e.date_start, '%Y-%m-%d') <= max(s.published) AS passed
  FROM event e JOIN record_source r ON r.record = e.id JOIN source s ON s.id = r.source
 WHERE length(s.published) = 10 GROUP BY e.id, e.region, e.date_start
