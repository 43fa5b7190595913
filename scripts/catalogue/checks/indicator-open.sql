SELECT id AS name, region, year, status = 'computed' AS passed FROM indicator_value
