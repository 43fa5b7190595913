-- what is done lies before the day up to which sources were read
WITH read_until AS (SELECT max(retrieved) AS day FROM source)
SELECT id AS record, region, date AS name, strftime(date_start, '%Y-%m-%d') <= day AS passed
  FROM (SELECT id, guest_region AS region, date, date_start FROM visit WHERE status = 'done'
        UNION ALL SELECT id, region, date, date_start FROM activity WHERE status = 'done'), read_until
 WHERE date_start IS NOT NULL
