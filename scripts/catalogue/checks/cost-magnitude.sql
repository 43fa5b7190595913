-- a slip of three zeros: money per registered voter outside Rp 5,000 to Rp 1,000,000
SELECT record, region, year, amount_idr AS stated, round(idr_per_voter) AS computed, idr_per_voter BETWEEN 5000 AND 1000000 AS passed
  FROM election_cost_per_voter
