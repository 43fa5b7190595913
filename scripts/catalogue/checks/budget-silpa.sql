-- revenue − spending + net financing = what is left; a plan leaves nothing
WITH line AS (
  SELECT b.region, b.fiscal_year AS year, b.stage, b.account, b.id, v.value, b.precision_idr
    FROM budget_line b JOIN canonical_value v ON v.record = b.id)
SELECT n.id AS record, n.region, n.year, n.stage AS name, 0 AS stated, r.value - s.value + n.value AS computed,
       abs(r.value - s.value + n.value) <= (n.precision_idr + r.precision_idr + s.precision_idr) / 2 AS passed
  FROM line n JOIN line r USING (region, year, stage) JOIN line s USING (region, year, stage)
 WHERE n.account = 'Pembiayaan Neto' AND r.account = 'Pendapatan Daerah' AND s.account = 'Belanja Daerah'
   AND n.stage IN ('APBD', 'APBD-P')
