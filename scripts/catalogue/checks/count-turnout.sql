-- users ÷ voters of the roll; the polling stations of 2024 are counted against all three lists of voters
SELECT c.region, c.year, c.dataset AS name, c.turnout_pct AS stated, round(100.0 * c.voted / d.voters, 2) AS computed,
       abs(c.turnout_pct - 100.0 * c.voted / d.voters) <= 0.01 AS passed
  FROM election_count c,
       LATERAL (SELECT CASE WHEN c.dataset = 'sirekap-tps-pilpres-2024' THEN c.registered_voters + c.voted_moved + c.voted_added
                            ELSE c.registered_voters END AS voters) d
 WHERE c.turnout_pct IS NOT NULL AND c.voted IS NOT NULL AND d.voters > 0
