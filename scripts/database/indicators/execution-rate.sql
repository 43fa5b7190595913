-- Spending by the accounts as a share of the last budget of the year: the changed one where it is known, else the first.
-- The panel's figures run up to a month that is not stated; those of 2023 and some of 2024 are of a part of the year.
WITH spending AS (
  SELECT region, year, max(amount_idr) FILTER (basis = 'realisasi') AS executed,
         max(amount_idr) FILTER (basis = 'apbd_p') AS changed, max(amount_idr) FILTER (basis = 'apbd') AS approved,
         max(record) FILTER (basis = 'realisasi') AS executed_record, max(record) FILTER (basis = 'apbd_p') AS changed_record,
         max(record) FILTER (basis = 'apbd') AS approved_record
    FROM budget_amount WHERE account_code = '5' AND basis IN ('realisasi', 'apbd_p', 'apbd')
   GROUP BY region, year
),
pair AS (
  SELECT region, year, if(changed IS NULL, 'apbd', 'apbd_p') AS basis, executed AS numerator,
         coalesce(changed, approved) AS denominator, [executed_record] AS numerator_records,
         [coalesce(changed_record, approved_record)] AS denominator_records,
         CASE WHEN executed IS NULL THEN 'no_numerator' WHEN coalesce(changed, approved) IS NULL THEN 'no_denominator' END AS reason
    FROM spending
  UNION ALL
  SELECT region, fiscal_year, 'djpk_to_date', realised_to_date_idr, budget_idr, [dataset], [dataset],
         CASE WHEN realised_to_date_idr IS NULL THEN 'no_numerator' WHEN coalesce(budget_idr, 0) <= 0 THEN 'no_denominator'
              WHEN fiscal_year >= 2023 THEN 'part_of_year' END
    FROM budget_panel WHERE account_code = '5'
)
SELECT region, year, basis, NULL AS subject, CASE WHEN reason IS NULL THEN round(100 * numerator / denominator, 2) END AS value,
       numerator, denominator, numerator_records, denominator_records,
       if(reason IS NULL, 'computed', 'cannot_be_computed') AS status, reason
  FROM pair
