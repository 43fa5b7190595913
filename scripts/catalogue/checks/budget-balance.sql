-- revenue − spending = surplus or deficit, within the rounding of the three
WITH line AS (
  SELECT b.region, b.fiscal_year AS year, b.stage, b.account, b.id, v.value, b.precision_idr
    FROM budget_line b JOIN canonical_value v ON v.record = b.id)
SELECT d.id AS record, d.region, d.year, d.stage AS name, d.value AS stated, r.value - s.value AS computed,
       abs(d.value - (r.value - s.value)) <= (d.precision_idr + r.precision_idr + s.precision_idr) / 2 AS passed
  FROM line d JOIN line r USING (region, year, stage) JOIN line s USING (region, year, stage)
 WHERE d.account = 'Surplus/Defisit' AND r.account = 'Pendapatan Daerah' AND s.account = 'Belanja Daerah'
