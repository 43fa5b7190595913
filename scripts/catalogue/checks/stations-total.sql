-- the official number of polling stations at home, February 2024
SELECT dataset AS name, 820161 AS stated, sum(polling_stations) AS computed, sum(polling_stations) = 820161 AS passed
  FROM polling_station_count WHERE year = 2024 GROUP BY dataset
