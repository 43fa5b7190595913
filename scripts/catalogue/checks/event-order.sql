SELECT id AS record, region, date AS name, date_start <= date_end AS passed
  FROM (SELECT id, guest_region AS region, date, date_start, date_end FROM visit
        UNION ALL SELECT id, region, date, date_start, date_end FROM activity)
 WHERE date_start IS NOT NULL AND date_end IS NOT NULL
