-- own revenue + transfers + other = revenue
WITH line AS (
  SELECT b.region, b.fiscal_year AS year, b.stage, b.account, b.id, v.value, b.precision_idr
    FROM budget_line b JOIN canonical_value v ON v.record = b.id)
SELECT t.id AS record, t.region, t.year, t.stage AS name, t.value AS stated, o.value + f.value + l.value AS computed,
       abs(t.value - o.value - f.value - l.value) <= (t.precision_idr + o.precision_idr + f.precision_idr + l.precision_idr) / 2 AS passed
  FROM line t JOIN line o USING (region, year, stage) JOIN line f USING (region, year, stage) JOIN line l USING (region, year, stage)
 WHERE t.account = 'Pendapatan Daerah' AND o.account = 'Pendapatan Asli Daerah' AND f.account = 'Pendapatan Transfer'
   AND l.account = 'Lain-lain Pendapatan Daerah yang Sah'
