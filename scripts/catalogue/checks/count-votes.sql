SELECT region, year, dataset AS name, voted AS stated, valid + invalid AS computed, voted = valid + invalid AS passed
  FROM election_count WHERE voted + valid + invalid IS NOT NULL
