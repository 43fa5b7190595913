SELECT min(id) AS record, region, string_agg(id, ', ' ORDER BY id) AS name, count(*) AS computed, count(*) = 1 AS passed
  FROM activity WHERE date_precision = 'day' GROUP BY date_start, region, kind, lower(title), place
