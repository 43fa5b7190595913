SELECT id AS record, region, fiscal_year AS year, amount_idr AS stated, NOT doubtful AS passed FROM budget_line
