-- users of the three lists of voters = voted
SELECT id AS record, region, year, voted AS stated, voted_registered + voted_moved + voted_added AS computed,
       voted = voted_registered + voted_moved + voted_added AS passed
  FROM election_result WHERE voted + voted_registered + voted_moved + voted_added IS NOT NULL
