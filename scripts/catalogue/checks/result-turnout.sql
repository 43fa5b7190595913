-- voted ÷ registered against the percentage that the source prints
SELECT id AS record, region, year, turnout_pct AS stated, turnout_pct_computed AS computed,
       abs(turnout_pct - turnout_pct_computed) <= 0.1 AS passed
  FROM election_result WHERE turnout_pct - turnout_pct_computed IS NOT NULL
