-- spent, realised or returned money against the amount of its own record
SELECT c.id AS record, c.region, c.year, f.field AS name, c.amount_idr AS stated, f.part AS computed,
       f.part <= c.amount_idr + c.precision_idr / 2 AS passed
  FROM election_cost c,
       LATERAL (VALUES ('returned_idr', c.returned_idr), ('spent_idr', c.spent_idr), ('realised_idr', c.realised_idr)) AS f(field, part)
 WHERE f.part IS NOT NULL
