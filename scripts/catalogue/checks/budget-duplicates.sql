-- one source, one region, year, stage and account, one amount
SELECT min(b.id) AS record, b.region, b.fiscal_year AS year, string_agg(b.id, ', ' ORDER BY b.id) AS name, count(*) AS computed,
       count(*) = 1 AS passed
  FROM budget_line b JOIN record_source s ON s.record = b.id
 GROUP BY s.source, b.region, b.fiscal_year, b.stage, b.account, b.amount_idr, b.note
