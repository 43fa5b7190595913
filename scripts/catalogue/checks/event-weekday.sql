SELECT id AS record, region, weekday || ', ' || date AS name, weekday_matches AS passed
  FROM (SELECT id, guest_region AS region, date, weekday, weekday_matches FROM visit
        UNION ALL SELECT id, region, date, weekday, weekday_matches FROM activity)
 WHERE weekday_matches IS NOT NULL
