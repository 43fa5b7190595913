SELECT c.region, c.year, c.dataset AS name, c.valid AS stated, sum(k.votes) AS computed, sum(k.votes) = c.valid AS passed
  FROM election_count c JOIN election_count_candidate k USING (dataset, election, region)
 WHERE c.valid IS NOT NULL GROUP BY c.region, c.year, c.dataset, c.election, c.valid
