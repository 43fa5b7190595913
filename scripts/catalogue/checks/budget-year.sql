SELECT id AS record, region, fiscal_year AS year,
       fiscal_year BETWEEN 2000 AND (SELECT max(retrieved)[:4]::INTEGER + 1 FROM source) AS passed
  FROM budget_line
