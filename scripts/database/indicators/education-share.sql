-- Spending on the function of education as a share of all spending of the same stage. The budget of the education agency
-- is another sum: other agencies spend on education too.
WITH pair AS (
  SELECT region, year, basis,
         max(amount_idr) FILTER (account = 'Belanja fungsi pendidikan') AS numerator,
         max(amount_idr) FILTER (account_code = '5') AS denominator,
         bool_or(account = 'Belanja Dinas Pendidikan') AS agency,
         list(record ORDER BY record) FILTER (account IN ('Belanja fungsi pendidikan', 'Belanja Dinas Pendidikan')) AS numerator_records,
         list(record ORDER BY record) FILTER (account_code = '5') AS denominator_records
    FROM budget_amount
   WHERE account IN ('Belanja fungsi pendidikan', 'Belanja Dinas Pendidikan') OR account_code = '5'
   GROUP BY region, year, basis
),
judged AS (
  SELECT *, CASE WHEN numerator IS NULL AND agency THEN 'agency_only'
                 WHEN numerator IS NULL THEN 'no_numerator'
                 WHEN coalesce(denominator, 0) <= 0 THEN 'no_denominator' END AS reason
    FROM pair
)
SELECT region, year, basis, NULL AS subject, CASE WHEN reason IS NULL THEN round(100 * numerator / denominator, 2) END AS value,
       numerator, denominator, numerator_records, denominator_records,
       if(reason IS NULL, 'computed', 'cannot_be_computed') AS status, reason
  FROM judged
