SELECT id AS name, region, year, compared AS stated, rank AS computed, rank BETWEEN 1 AND compared AS passed
  FROM indicator_value WHERE rank IS NOT NULL
