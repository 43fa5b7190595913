-- value = 100 × numerator ÷ denominator
SELECT v.id AS name, v.region, v.year, v.value AS stated, round(100 * v.numerator / v.denominator, 2) AS computed,
       abs(v.value - 100 * v.numerator / v.denominator) <= 0.01 AS passed
  FROM indicator_value v JOIN indicator i ON i.id = v.indicator
 WHERE i.unit = 'percent' AND v.value IS NOT NULL AND v.denominator > 0
