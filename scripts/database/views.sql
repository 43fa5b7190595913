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

-- Every record in one list: what it is, of which region and year, what it states, and the page that shows it.
CREATE VIEW record AS
  SELECT m.id, 'membership' AS table_name, m.region, NULL::INTEGER AS year, m.last_seen AS date, p.name, m.post AS detail,
         NULL AS election, NULL::INTEGER AS round, NULL AS stage, m.status, NULL AS component, NULL AS basis,
         NULL::BIGINT AS amount_idr, NULL::BIGINT AS precision_idr, NULL::DOUBLE AS turnout_pct,
         NULL::BIGINT AS registered_voters, 'officials/' || m.person AS path
    FROM membership m JOIN person p ON p.id = m.person
  UNION ALL
  SELECT id, 'visit', guest_region, NULL, date, coalesce(guest_body, guest_place) || ' → ' || coalesce(host_body, host_place),
         type, NULL, NULL, NULL, status, NULL, NULL, NULL, NULL, NULL, NULL, 'visits/' || id
    FROM visit
  UNION ALL
  SELECT id, 'activity', region, NULL, date, title, kind, NULL, NULL, NULL, status, NULL, NULL, NULL, NULL, NULL, NULL,
         'activities/' || id
    FROM activity
  UNION ALL
  SELECT b.id, 'budget_line', b.region, b.fiscal_year, NULL, r.full_name, b.account, NULL, NULL, b.stage, NULL, NULL, b.basis,
         b.amount_idr, b.precision_idr, NULL, NULL, 'facts/' || b.id
    FROM budget_line b JOIN region r ON r.code = b.region
  UNION ALL
  SELECT e.id, 'election_result', e.region, e.year, e.date, coalesce(r.full_name, e.place), NULL, e.election, e.round, NULL,
         e.status, NULL, NULL, NULL, NULL, e.turnout_pct, e.registered_voters, 'facts/' || e.id
    FROM election_result e LEFT JOIN region r ON r.code = e.region
  UNION ALL
  SELECT e.id, 'election_cost', e.region, e.year, NULL, coalesce(r.full_name, e.place), e.instrument, e.election, e.round, NULL,
         NULL, e.component, e.basis, e.amount_idr, e.precision_idr, NULL, NULL, 'facts/' || e.id
    FROM election_cost e LEFT JOIN region r ON r.code = e.region;

-- Money of a regency or city for its own KPU and Bawaslu, per registered voter of the same polling day: signed grants,
-- and approved budgets as a basis of their own. record: the statement on KPU's share, or on both together; records: all of
-- them. Never proposals, returned money, findings, revotes (round 2) or sums over a province.
CREATE VIEW election_cost_per_voter AS
  WITH grants AS (
    SELECT c.region, c.year, c.basis, c.component, v.value AS amount_idr, v.record
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
           max(amount_idr) FILTER (component = 'total_kpu_bawaslu') AS total_idr,
           coalesce(max(record) FILTER (component = 'kpu'), max(record) FILTER (component = 'total_kpu_bawaslu')) AS record,
           list(record ORDER BY component DESC) AS records
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
         coalesce(g.kpu_idr + g.bawaslu_idr, g.total_idr, g.kpu_idr) / v.registered_voters AS idr_per_voter,
         g.record, g.records
    FROM by_region g JOIN voters v USING (region, year)
   WHERE coalesce(g.kpu_idr + g.bawaslu_idr, g.total_idr, g.kpu_idr) IS NOT NULL AND v.registered_voters > 0;

-- Registered voters of a province at a regional election beside the sum of its regencies and cities: where all of them
-- are known, a difference means that some figures are of another stage of the roll.
CREATE VIEW registered_voters_sum AS
  WITH voters AS (
    SELECT region, split_part(key, ':', 3)::INTEGER AS year, value AS registered_voters
      FROM canonical_value
     WHERE field = 'registered_voters' AND key LIKE 'election:pilkada:%:1:%'
  )
  SELECT p.region AS province, p.year, p.registered_voters,
         sum(v.registered_voters) AS sum_of_regions, count(v.region) AS regions,
         (SELECT count(*) FROM region r WHERE r.province = p.region AND r.code <> p.region) AS all_regions,
         sum(v.registered_voters) - p.registered_voters AS difference
    FROM voters p JOIN voters v ON v.year = p.year AND left(v.region, 2) = p.region AND v.region <> p.region
   WHERE length(p.region) = 2
   GROUP BY p.region, p.year, p.registered_voters;

-- Amounts of whole years, one a region, year, basis and account: the canonical, undoubted ones of each stage, and the budgets
-- of the panel, whose stage is not stated. Unlike bases are never divided by each other.
CREATE VIEW budget_amount AS
  SELECT b.region, b.fiscal_year AS year, lower(replace(b.stage, '-', '_')) AS basis, b.account, b.account_code,
         v.value AS amount_idr, v.record
    FROM canonical_value v JOIN budget_line b ON b.id = v.record
   WHERE NOT b.doubtful AND b.basis IN ('annual_ceiling', 'executed')
     AND b.stage IN ('KUA-PPAS', 'RAPBD', 'APBD', 'APBD-P', 'REALISASI')
  UNION ALL
  SELECT region, fiscal_year, 'djpk_budget', account, account_code, budget_idr, dataset
    FROM budget_panel WHERE budget_idr IS NOT NULL;

-- Turnout that may be compared: canonical, stated, no target, tally or blog, and voters (not valid votes) above the line.
-- Whether the roll below it counts the voters added on the day is mostly not said.
CREATE VIEW comparable_turnout AS
  SELECT v.region, split_part(v.key, ':', 2) AS ballot, split_part(v.key, ':', 3)::INTEGER AS year, v.value AS turnout_pct, v.record
    FROM canonical_value v
    JOIN claim c ON c.key = v.key AND c.record = v.record AND c.confidence <> 'computed'
    JOIN election_result e ON e.id = v.record AND e.rankable
   WHERE v.field = 'turnout_pct' AND v.region IS NOT NULL AND split_part(v.key, ':', 4) = '1'
     AND NOT starts_with(coalesce(e.turnout_basis, ''), 'valid votes');

-- Visits of councils and governments that took place, by the name of the travelling body.
CREATE VIEW body_visit AS
  SELECT guest_region AS region, guest_body AS body, CASE WHEN starts_with(guest_body, 'DPR') THEN 'dprd' ELSE 'pemda' END AS kind,
         host_region, type, id AS record, date_precision, date_start, date_end, on_timeline
    FROM visit
   WHERE guest_region IS NOT NULL AND status = 'done'
     AND (starts_with(guest_body, 'DPR') OR starts_with(guest_body, 'Pemerintah '));
