SELECT s.region, s.year, s.measure AS name, s.value AS stated, s.value BETWEEN 0 AND 100 AS passed
  FROM region_statistic s JOIN measure m USING (measure) WHERE m.unit = '%'
