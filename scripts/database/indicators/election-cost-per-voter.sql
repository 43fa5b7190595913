-- Money of a regency or city for its KPU, or KPU and Bawaslu, per voter registered for the same polling day. Grants that were
-- signed and budgets that were approved stay apart, and so do the two scopes.
WITH cost AS (
  SELECT c.region, c.year, c.basis, c.component, v.value, v.record
    FROM canonical_value v JOIN election_cost c ON c.id = v.record JOIN region r ON r.code = c.region
   WHERE c.basis IN ('grant_agreement', 'approved') AND c.round = 1 AND r.has_budget AND length(c.region) = 5
     AND c.election IN ('pilkada_bupati', 'pilkada_walikota') AND c.component IN ('kpu', 'bawaslu', 'total_kpu_bawaslu')
),
voters AS (
  SELECT region, split_part(key, ':', 3)::INTEGER AS year, record
    FROM canonical_value WHERE field = 'registered_voters' AND key LIKE 'election:pilkada:%:1:%'
),
known AS (
  SELECT p.region, p.year, p.basis, p.scope, p.idr_per_voter, p.amount_idr, p.registered_voters,
         list(c.record ORDER BY c.record) AS cost_records, any_value(v.record) AS voters_record
    FROM election_cost_per_voter p
    JOIN voters v USING (region, year)
    JOIN cost c ON c.region = p.region AND c.year = p.year AND c.basis = p.basis
     AND CASE WHEN p.kpu_idr + p.bawaslu_idr IS NOT NULL THEN c.component <> 'total_kpu_bawaslu'
              WHEN p.scope = 'kpu_bawaslu' THEN c.component = 'total_kpu_bawaslu' ELSE c.component = 'kpu' END
   GROUP BY ALL
)
SELECT region, year, basis || '_' || scope AS basis, NULL AS subject, round(idr_per_voter) AS value,
       amount_idr AS numerator, registered_voters AS denominator, cost_records AS numerator_records,
       [voters_record] AS denominator_records, 'computed' AS status, NULL AS reason
  FROM known
UNION ALL
SELECT c.region, c.year, c.basis || '_' || if(bool_or(c.component <> 'kpu'), 'kpu_bawaslu', 'kpu'), NULL, NULL, NULL,
       any_value(r.value), list(c.record ORDER BY c.record), if(any_value(r.record) IS NULL, [], [any_value(r.record)]),
       'cannot_be_computed', if(any_value(r.value) IS NULL, 'no_registered_voters', 'no_kpu_amount')
  FROM cost c
  LEFT JOIN canonical_value r ON r.key = 'election:pilkada:' || c.year || ':1:' || c.region || ':registered_voters'
 WHERE NOT EXISTS (SELECT 1 FROM known k WHERE k.region = c.region AND k.year = c.year AND k.basis = c.basis)
 GROUP BY c.region, c.year, c.basis
