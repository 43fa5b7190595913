SELECT id AS record, region, year, winner_pct AS stated, round(100.0 * winner_votes / valid, 2) AS computed,
       abs(winner_pct - 100.0 * winner_votes / valid) <= 0.1 AS passed
  FROM election_result WHERE winner_pct IS NOT NULL AND winner_votes IS NOT NULL AND valid > 0
