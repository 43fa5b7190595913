-- receipts − payments = net financing
WITH line AS (
  SELECT b.region, b.fiscal_year AS year, b.stage, b.account, b.id, v.value, b.precision_idr
    FROM budget_line b JOIN canonical_value v ON v.record = b.id)
SELECT n.id AS record, n.region, n.year, n.stage AS name, n.value AS stated, r.value - p.value AS computed,
       abs(n.value - r.value + p.value) <= (n.precision_idr + r.precision_idr + p.precision_idr) / 2 AS passed
  FROM line n JOIN line r USING (region, year, stage) JOIN line p USING (region, year, stage)
 WHERE n.account = 'Pembiayaan Neto' AND r.account = 'Penerimaan Pembiayaan' AND p.account = 'Pengeluaran Pembiayaan'
