SELECT id AS record, region, year, registered_voters AS stated, voted AS computed, voted <= registered_voters + coalesce(added_voters, 0) + coalesce(moved_voters, 0) AS passed
  FROM election_result WHERE voted IS NOT NULL AND registered_voters IS NOT NULL
