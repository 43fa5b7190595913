-- the lowest accounts of revenue add up to revenue; DJPK rounds to ten million rupiah
SELECT t.region, t.fiscal_year AS year, t.budget_idr AS stated, sum(p.budget_idr) AS computed,
       abs(sum(p.budget_idr) - t.budget_idr) <= 5000000 * (count(*) + 1) AS passed
  FROM budget_panel t JOIN budget_panel p USING (dataset, region, fiscal_year)
 WHERE t.account_code = '4' AND starts_with(p.account_code, '4.') AND NOT EXISTS (
         FROM budget_panel q WHERE q.dataset = p.dataset AND q.region = p.region AND q.fiscal_year = p.fiscal_year
          AND starts_with(q.account_code, p.account_code || '.'))
 GROUP BY t.region, t.fiscal_year, t.budget_idr
