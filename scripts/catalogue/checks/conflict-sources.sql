SELECT v.conflict AS record, c.region, v.value AS name, count(s.source) > 0 AS passed
  FROM conflict_value v JOIN conflict c ON c.id = v.conflict
  LEFT JOIN conflict_value_source s ON s.conflict = v.conflict AND s.position = v.position
 GROUP BY v.conflict, v.position, v.value, c.region
