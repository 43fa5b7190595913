SELECT region, year, grant_number AS name, proposed_idr AS stated, approved_idr AS computed, approved_idr <= proposed_idr AS passed
  FROM election_grant WHERE proposed_idr IS NOT NULL AND approved_idr IS NOT NULL
