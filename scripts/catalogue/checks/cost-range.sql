SELECT id AS record, region, year, amount_idr AS stated,
       amount_idr BETWEEN coalesce(amount_min_idr, amount_idr) AND coalesce(amount_max_idr, amount_idr) AS passed
  FROM election_cost
