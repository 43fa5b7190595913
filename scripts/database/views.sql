-- Views answer what several readers ask of the tables.

-- every dated thing that happened in a region, as guest, host or at home
CREATE VIEW region_event AS
  SELECT id AS event, 'visit' AS table_name, guest_region AS region, 'guest' AS side, type AS kind, status,
         date, date_precision, date_start, date_end, on_timeline FROM visit WHERE guest_region IS NOT NULL
  UNION ALL
  SELECT id, 'visit', host_region, 'host', type, status, date, date_precision, date_start, date_end, on_timeline
    FROM visit WHERE host_region IS NOT NULL
  UNION ALL
  SELECT id, 'activity', region, 'home', kind, status, date, date_precision, date_start, date_end, on_timeline
    FROM activity WHERE region IS NOT NULL;

-- Money of a regency or city for its own KPU and Bawaslu, per registered voter of the same polling day: signed grants,
-- and approved budgets as a basis of their own. Never proposals, returned money, findings, revotes (round 2) or sums over a province.
CREATE VIEW election_cost_per_voter AS
  WITH grants AS (
    SELECT c.region, c.year, c.basis, c.component, v.value AS amount_idr
      FROM canonical_value v
      JOIN election_cost c ON c.id = v.record
      JOIN region r ON r.code = c.region
     WHERE v.table_name = 'election_cost' AND c.basis IN ('grant_agreement', 'approved') AND c.round = 1
       AND c.election IN ('pilkada_bupati', 'pilkada_walikota') AND r.has_budget AND length(c.region) = 5
       AND c.component IN ('kpu', 'bawaslu', 'total_kpu_bawaslu')
  ),
  by_region AS (
    SELECT region, year, basis,
           max(amount_idr) FILTER (component = 'kpu') AS kpu_idr,
           max(amount_idr) FILTER (component = 'bawaslu') AS bawaslu_idr,
           max(amount_idr) FILTER (component = 'total_kpu_bawaslu') AS total_idr
      FROM grants GROUP BY region, year, basis
  ),
  voters AS (
    SELECT region, split_part(key, ':', 3)::INTEGER AS year, value AS registered_voters
      FROM canonical_value
     WHERE field = 'registered_voters' AND key LIKE 'election:pilkada:%:1:%'
  )
  SELECT g.region, g.year, g.basis, g.kpu_idr, g.bawaslu_idr,
         coalesce(g.kpu_idr + g.bawaslu_idr, g.total_idr, g.kpu_idr) AS amount_idr,
         CASE WHEN g.kpu_idr + g.bawaslu_idr IS NOT NULL OR g.total_idr IS NOT NULL THEN 'kpu_bawaslu' ELSE 'kpu' END AS scope,
         v.registered_voters,
         coalesce(g.kpu_idr + g.bawaslu_idr, g.total_idr, g.kpu_idr) / v.registered_voters AS idr_per_voter
    FROM by_region g JOIN voters v USING (region, year)
   WHERE coalesce(g.kpu_idr + g.bawaslu_idr, g.total_idr, g.kpu_idr) IS NOT NULL AND v.registered_voters > 0;
