SELECT region, year, dataset AS name, polling_stations AS stated, polling_stations_counted AS computed,
       polling_stations_counted = polling_stations AS passed
  FROM election_count WHERE polling_stations_counted - polling_stations IS NOT NULL
