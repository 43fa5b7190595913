-- curl -O {origin}/data/{database}
ATTACH '{database}' AS sorot (READ_ONLY);

SELECT r.full_name, e.turnout_pct
  FROM sorot.election_result e JOIN sorot.region r ON r.code = e.region
 WHERE e.year = 2024 AND e.election IN ('pilkada_bupati', 'pilkada_walikota') AND e.rankable
   AND e.turnout_pct IS NOT NULL
 ORDER BY e.turnout_pct DESC, e.id LIMIT 5;
