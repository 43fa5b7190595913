-- one region, one post: heads and deputies in office today
SELECT min(id) AS record, region, role AS name, count(DISTINCT person) AS computed, count(DISTINCT person) = 1 AS passed
  FROM membership
 WHERE is_current AND region IS NOT NULL AND role IN ('governor', 'deputy_governor', 'regent', 'deputy_regent', 'mayor', 'deputy_mayor')
 GROUP BY region, role
