SELECT n.activity AS record, a.region, n.name, n.value AS stated, n.value >= 0 AS passed
  FROM activity_number n JOIN activity a ON a.id = n.activity
