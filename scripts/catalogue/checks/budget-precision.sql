SELECT id AS record, region, fiscal_year AS year, amount_idr AS stated, precision_idr AS computed,
       amount_idr % precision_idr = 0 AS passed
  FROM budget_line
