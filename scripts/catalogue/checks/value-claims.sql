SELECT v.record, v.region, v.key AS name, v.claims AS stated, count(c.key) AS computed, v.claims = count(c.key) AS passed
  FROM canonical_value v LEFT JOIN claim c ON c.key = v.key GROUP BY v.key, v.record, v.region, v.claims
