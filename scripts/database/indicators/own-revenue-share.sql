-- Own revenue (PAD) as a share of all revenue of the same stage.
WITH pair AS (
  SELECT region, year, basis,
         max(amount_idr) FILTER (account_code = '4.1') AS numerator,
         max(amount_idr) FILTER (account_code = '4') AS denominator,
         list(record ORDER BY record) FILTER (account_code = '4.1') AS numerator_records,
         list(record ORDER BY record) FILTER (account_code = '4') AS denominator_records
    FROM budget_amount WHERE account_code IN ('4.1', '4')
   GROUP BY region, year, basis
),
judged AS (
  SELECT *, CASE WHEN numerator IS NULL THEN 'no_numerator'
                 WHEN coalesce(denominator, 0) <= 0 THEN 'no_denominator' END AS reason
    FROM pair
)
SELECT region, year, basis, NULL AS subject, CASE WHEN reason IS NULL THEN round(100 * numerator / denominator, 2) END AS value,
       numerator, denominator, numerator_records, denominator_records,
       if(reason IS NULL, 'computed', 'cannot_be_computed') AS status, reason
  FROM judged
