-- persons of one name who held posts in one region
SELECT min(p.id) AS record, m.region, min(p.name) AS name, count(DISTINCT p.id) AS computed, count(DISTINCT p.id) = 1 AS passed
  FROM person p JOIN membership m ON m.person = p.id
 WHERE m.region IS NOT NULL GROUP BY lower(p.name), m.region
