SELECT id AS record, region, year, 'registered_voters' AS name, registered_voters AS stated, registered_male + registered_female AS computed,
       registered_voters = registered_male + registered_female AS passed
  FROM election_result WHERE registered_voters + registered_male + registered_female IS NOT NULL
UNION ALL
SELECT id, region, year, 'voted', voted, voted_male + voted_female, voted = voted_male + voted_female
  FROM election_result WHERE voted + voted_male + voted_female IS NOT NULL
