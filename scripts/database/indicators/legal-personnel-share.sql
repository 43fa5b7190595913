-- The share of UU 1/2022 art. 146 takes teacher allowances paid through transfers out of personnel spending. No source of
-- ours states them, so that no value can be computed; the rows say where all the rest is known.
SELECT region, year, basis, NULL AS subject, NULL::DOUBLE AS value, NULL::DOUBLE AS numerator,
       max(amount_idr) FILTER (account_code = '5') AS denominator,
       list(record ORDER BY record) FILTER (account_code = '5.1.01') AS numerator_records,
       list(record ORDER BY record) FILTER (account_code = '5') AS denominator_records,
       'cannot_be_computed' AS status, 'no_teacher_allowances' AS reason
  FROM budget_amount
 WHERE account_code IN ('5.1.01', '5') AND year >= 2022
 GROUP BY region, year, basis
HAVING count(*) FILTER (account_code = '5.1.01') > 0 AND count(*) FILTER (account_code = '5') > 0
