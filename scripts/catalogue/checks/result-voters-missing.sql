SELECT id AS record, region, year, registered_voters IS NOT NULL AS passed FROM election_result WHERE turnout_pct IS NOT NULL
