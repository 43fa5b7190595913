SELECT region, year, dataset AS name, voted AS stated, voted_registered + voted_moved + voted_added AS computed,
       voted = voted_registered + voted_moved + voted_added AS passed
  FROM election_count WHERE voted + voted_registered + voted_moved + voted_added IS NOT NULL
