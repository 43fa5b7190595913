-- no account is larger than the whole that it is part of, both of one stage
WITH line AS (
  SELECT b.region, b.fiscal_year AS year, b.stage, b.account_code, b.account, b.id, v.value, b.precision_idr
    FROM budget_line b JOIN canonical_value v ON v.record = b.id WHERE b.account_code IS NOT NULL)
SELECT p.id AS record, p.region, p.year, p.account || ', ' || p.stage AS name, w.value AS stated, p.value AS computed,
       p.value <= w.value + (p.precision_idr + w.precision_idr) / 2 AS passed
  FROM line p JOIN line w USING (region, year, stage)
 WHERE w.account_code IN ('4', '5') AND starts_with(p.account_code, w.account_code || '.')
