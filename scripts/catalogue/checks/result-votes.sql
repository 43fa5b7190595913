-- valid + invalid = voted
SELECT id AS record, region, year, voted AS stated, valid + invalid AS computed, voted = valid + invalid AS passed
  FROM election_result WHERE voted + valid + invalid IS NOT NULL
