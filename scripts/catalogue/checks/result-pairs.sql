-- the votes of all pairs = valid votes; where one pair is missing there is nothing to add up
SELECT e.id AS record, e.region, e.year, e.valid AS stated, sum(v.votes) AS computed, sum(v.votes) = e.valid AS passed
  FROM election_result e JOIN election_vote v ON v.result = e.id
 WHERE e.valid IS NOT NULL GROUP BY e.id, e.region, e.year, e.valid, e.candidate_pairs
HAVING count(*) >= coalesce(e.candidate_pairs, 2)
