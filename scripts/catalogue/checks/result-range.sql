SELECT id AS record, region, year, turnout_pct AS stated, turnout_pct BETWEEN 20 AND 100 AS passed
  FROM election_result WHERE turnout_pct IS NOT NULL
