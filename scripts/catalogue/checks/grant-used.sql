SELECT region, year, grant_number AS name, approved_idr AS stated, used_idr AS computed, used_idr <= approved_idr AS passed
  FROM election_grant WHERE used_idr IS NOT NULL AND approved_idr IS NOT NULL
