SELECT region, fiscal_year AS year, account AS name, budget_idr AS stated, realised_to_date_idr AS computed,
       realised_to_date_idr <= budget_idr AS passed
  FROM budget_panel WHERE budget_idr > 0 AND realised_to_date_idr IS NOT NULL
