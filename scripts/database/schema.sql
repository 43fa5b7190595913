-- Tables of sorot.duckdb. Dates are DATE and plain text only: TIMESTAMPTZ and JSON would need extensions in the browser.

-- tile_col, tile_row: place on the tile map, from 0 at the north-west; provinces have a map of their own
CREATE TABLE region (
  code VARCHAR NOT NULL, type VARCHAR NOT NULL, name VARCHAR NOT NULL, full_name VARCHAR NOT NULL,
  province VARCHAR NOT NULL, province_name VARCHAR NOT NULL, island_group VARCHAR NOT NULL, capital VARCHAR,
  population BIGINT NOT NULL, population_male BIGINT NOT NULL, population_female BIGINT NOT NULL,
  area_km2 DOUBLE NOT NULL, lat DOUBLE NOT NULL, lng DOUBLE NOT NULL,
  districts INTEGER NOT NULL, villages INTEGER NOT NULL, has_budget BOOLEAN NOT NULL,
  tile_col INTEGER NOT NULL, tile_row INTEGER NOT NULL,
  bps_code_2018 VARCHAR, note VARCHAR
);

CREATE TABLE source (
  id VARCHAR NOT NULL, kind VARCHAR NOT NULL, url VARCHAR, href VARCHAR, link_state VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL, publisher_name VARCHAR NOT NULL, publisher_class VARCHAR NOT NULL,
  published VARCHAR, published_basis VARCHAR, retrieved VARCHAR NOT NULL, copy_of VARCHAR, licence VARCHAR,
  records INTEGER NOT NULL, note VARCHAR
);

-- which article stands behind which record
CREATE TABLE record_source (record VARCHAR NOT NULL, table_name VARCHAR NOT NULL, source VARCHAR NOT NULL);

CREATE TABLE person (id VARCHAR NOT NULL, name VARCHAR NOT NULL, linked_by VARCHAR NOT NULL, note VARCHAR);
CREATE TABLE person_name (person VARCHAR NOT NULL, name VARCHAR NOT NULL, as_printed BOOLEAN NOT NULL);

-- start and end: of the latest term
CREATE TABLE membership (
  id VARCHAR NOT NULL, person VARCHAR NOT NULL, name VARCHAR NOT NULL, post VARCHAR NOT NULL,
  role VARCHAR NOT NULL, status VARCHAR NOT NULL, region VARCHAR, organization VARCHAR, party VARCHAR,
  start_date VARCHAR, end_date VARCHAR, first_seen VARCHAR, last_seen VARCHAR, is_current BOOLEAN NOT NULL,
  confidence VARCHAR NOT NULL, note VARCHAR
);
-- every stated term of a post, earliest first
CREATE TABLE membership_term (
  membership VARCHAR NOT NULL, position INTEGER NOT NULL, start_date VARCHAR, end_date VARCHAR
);

-- a text that pages show has both languages: cost_basis and dasar_biaya, note and catatan, details and rincian
CREATE TABLE visit (
  id VARCHAR NOT NULL, type VARCHAR NOT NULL, status VARCHAR NOT NULL,
  date VARCHAR, date_precision VARCHAR, date_start DATE, date_end DATE, date_anchor VARCHAR,
  on_timeline BOOLEAN NOT NULL, weekday VARCHAR, weekday_matches BOOLEAN,
  guest_body VARCHAR, guest_unit VARCHAR, guest_region VARCHAR, guest_place VARCHAR NOT NULL, guest_level VARCHAR NOT NULL,
  host_body VARCHAR, host_unit VARCHAR, host_region VARCHAR, host_place VARCHAR NOT NULL, host_level VARCHAR NOT NULL,
  delegation_size INTEGER, venue VARCHAR, topic VARCHAR, cost_idr BIGINT, cost_basis VARCHAR, dasar_biaya VARCHAR,
  inferred_fields VARCHAR, confidence VARCHAR NOT NULL, note VARCHAR, catatan VARCHAR
);

CREATE TABLE activity (
  id VARCHAR NOT NULL, kind VARCHAR NOT NULL, status VARCHAR NOT NULL,
  date VARCHAR, date_precision VARCHAR, date_start DATE, date_end DATE, date_anchor VARCHAR,
  on_timeline BOOLEAN NOT NULL, weekday VARCHAR, weekday_matches BOOLEAN,
  region VARCHAR, organization VARCHAR, title VARCHAR NOT NULL, place VARCHAR, details VARCHAR, rincian VARCHAR,
  inferred_fields VARCHAR, confidence VARCHAR NOT NULL, note VARCHAR, catatan VARCHAR
);
-- name: a measure
CREATE TABLE activity_number (activity VARCHAR NOT NULL, name VARCHAR NOT NULL, value DOUBLE NOT NULL);

-- event: the id of a visit or an activity
CREATE TABLE event_participant (
  event VARCHAR NOT NULL, position INTEGER NOT NULL, role VARCHAR NOT NULL, person VARCHAR,
  name VARCHAR NOT NULL, name_as_printed VARCHAR NOT NULL, post VARCHAR, party VARCHAR
);
CREATE TABLE event_topic (event VARCHAR NOT NULL, topic VARCHAR NOT NULL);

-- stage_order: place in the cycle from the first draft (1) to the accounts (9), 10 outside it
-- draft_only: no approved, adjusted or executed figure of this region, year and account is known
CREATE TABLE budget_line (
  id VARCHAR NOT NULL, region VARCHAR NOT NULL, fiscal_year INTEGER NOT NULL, stage VARCHAR NOT NULL,
  stage_order INTEGER NOT NULL, draft_only BOOLEAN NOT NULL, phase VARCHAR NOT NULL, basis VARCHAR NOT NULL, account VARCHAR NOT NULL, account_code VARCHAR,
  account_version VARCHAR NOT NULL, side VARCHAR NOT NULL, amount_idr BIGINT NOT NULL, precision_idr BIGINT NOT NULL,
  reliability VARCHAR NOT NULL, doubtful BOOLEAN NOT NULL, value_key VARCHAR NOT NULL, note VARCHAR
);

CREATE TABLE election_result (
  id VARCHAR NOT NULL, election VARCHAR NOT NULL, year INTEGER NOT NULL, round INTEGER NOT NULL, region VARCHAR,
  place VARCHAR NOT NULL, level VARCHAR NOT NULL, status VARCHAR NOT NULL, rankable BOOLEAN NOT NULL, date VARCHAR,
  registered_voters BIGINT, registered_male BIGINT, registered_female BIGINT, registered_total BIGINT,
  moved_voters BIGINT, added_voters BIGINT, voted BIGINT, voted_male BIGINT, voted_female BIGINT,
  voted_registered BIGINT, voted_moved BIGINT, voted_added BIGINT, valid BIGINT, invalid BIGINT, invalid_pct DOUBLE,
  abstained BIGINT, abstained_pct DOUBLE, turnout_pct DOUBLE, turnout_basis VARCHAR, turnout_pct_computed DOUBLE,
  previous_turnout_pct DOUBLE, target_pct DOUBLE, target_owner VARCHAR, polling_stations INTEGER, districts INTEGER,
  villages INTEGER, candidate_pairs INTEGER, single_candidate BOOLEAN NOT NULL, winner VARCHAR, winner_votes BIGINT,
  winner_pct DOUBLE, winner_parties VARCHAR, checks VARCHAR, confidence VARCHAR NOT NULL, note VARCHAR
);
CREATE TABLE election_vote (result VARCHAR NOT NULL, pair VARCHAR NOT NULL, votes BIGINT NOT NULL);

CREATE TABLE election_cost (
  id VARCHAR NOT NULL, election VARCHAR NOT NULL, year INTEGER NOT NULL, round INTEGER NOT NULL, region VARCHAR,
  place VARCHAR NOT NULL, level VARCHAR NOT NULL, component VARCHAR NOT NULL, basis VARCHAR NOT NULL,
  instrument VARCHAR NOT NULL, stage_as_printed VARCHAR, amount_idr BIGINT NOT NULL, amount_min_idr BIGINT,
  amount_max_idr BIGINT, precision_idr BIGINT NOT NULL, returned_idr BIGINT, spent_idr BIGINT, realised_idr BIGINT,
  other_amounts VARCHAR, value_key VARCHAR NOT NULL, confidence VARCHAR NOT NULL, note VARCHAR
);

CREATE TABLE claim (
  key VARCHAR NOT NULL, table_name VARCHAR NOT NULL, record VARCHAR NOT NULL, region VARCHAR, field VARCHAR NOT NULL,
  value DOUBLE NOT NULL, precision DOUBLE NOT NULL, confidence VARCHAR NOT NULL, doubtful BOOLEAN NOT NULL,
  authority INTEGER NOT NULL, finality INTEGER NOT NULL, ballot VARCHAR, published VARCHAR
);

-- one value out of its claims, with the rule that decided
CREATE TABLE canonical_value (
  key VARCHAR NOT NULL, table_name VARCHAR NOT NULL, record VARCHAR NOT NULL, region VARCHAR, field VARCHAR NOT NULL,
  value DOUBLE NOT NULL, min DOUBLE NOT NULL, max DOUBLE NOT NULL, claims INTEGER NOT NULL, rule VARCHAR NOT NULL,
  conflict BOOLEAN NOT NULL
);

CREATE TABLE conflict (
  id VARCHAR NOT NULL, key VARCHAR, origin VARCHAR NOT NULL, subject VARCHAR, region VARCHAR, field VARCHAR NOT NULL,
  kind VARCHAR NOT NULL, spread DOUBLE, note VARCHAR
);
CREATE TABLE conflict_record (conflict VARCHAR NOT NULL, record VARCHAR NOT NULL);
-- nilai: the value in Indonesian, where it has English words
CREATE TABLE conflict_value (
  conflict VARCHAR NOT NULL, position INTEGER NOT NULL, value VARCHAR NOT NULL, nilai VARCHAR, record VARCHAR
);
CREATE TABLE conflict_value_source (conflict VARCHAR NOT NULL, position INTEGER NOT NULL, source VARCHAR NOT NULL);

CREATE TABLE correction (
  id VARCHAR NOT NULL, record VARCHAR NOT NULL, field VARCHAR NOT NULL, old VARCHAR, new VARCHAR,
  reason VARCHAR NOT NULL, alasan VARCHAR NOT NULL, date VARCHAR NOT NULL
);

-- published tables, carried over whole
CREATE TABLE dataset (
  id VARCHAR NOT NULL, title VARCHAR NOT NULL, judul VARCHAR NOT NULL, file VARCHAR NOT NULL, source VARCHAR NOT NULL,
  licence VARCHAR NOT NULL, lisensi VARCHAR NOT NULL, status VARCHAR NOT NULL, sifat VARCHAR NOT NULL,
  coverage VARCHAR NOT NULL, cakupan VARCHAR NOT NULL, precision VARCHAR NOT NULL,
  basis VARCHAR NOT NULL, dasar VARCHAR NOT NULL, caution VARCHAR, kelemahan VARCHAR
);
CREATE TABLE election_count (
  dataset VARCHAR NOT NULL, election VARCHAR NOT NULL, year INTEGER NOT NULL, region VARCHAR NOT NULL,
  polling_stations INTEGER, polling_stations_counted INTEGER, polling_stations_valid INTEGER,
  registered_voters BIGINT, voted BIGINT, voted_registered BIGINT, voted_moved BIGINT, voted_added BIGINT,
  valid BIGINT, invalid BIGINT, turnout_pct DOUBLE, candidate_pairs INTEGER, single_candidate BOOLEAN,
  counted_at VARCHAR, rerun VARCHAR
);
CREATE TABLE election_count_candidate (
  dataset VARCHAR NOT NULL, election VARCHAR NOT NULL, region VARCHAR NOT NULL, number INTEGER NOT NULL,
  name VARCHAR NOT NULL, votes BIGINT NOT NULL
);
CREATE TABLE polling_station_count (
  dataset VARCHAR NOT NULL, region VARCHAR NOT NULL, year INTEGER NOT NULL, villages INTEGER, polling_stations INTEGER
);
CREATE TABLE election_grant (
  dataset VARCHAR NOT NULL, region VARCHAR NOT NULL, year INTEGER NOT NULL, grant_number VARCHAR,
  proposed_idr BIGINT, approved_idr BIGINT, used_idr BIGINT
);
CREATE TABLE budget_panel (
  dataset VARCHAR NOT NULL, region VARCHAR NOT NULL, fiscal_year INTEGER NOT NULL, account VARCHAR NOT NULL,
  account_code VARCHAR, budget_idr BIGINT, realised_to_date_idr BIGINT, path VARCHAR NOT NULL
);
CREATE TABLE region_statistic (
  dataset VARCHAR NOT NULL, region VARCHAR NOT NULL, year INTEGER NOT NULL, measure VARCHAR NOT NULL, value DOUBLE NOT NULL
);
CREATE TABLE measure (measure VARCHAR NOT NULL, unit VARCHAR NOT NULL, name_en VARCHAR NOT NULL, name_id VARCHAR NOT NULL);

-- rule cards of the indicators; values and their records are computed by indicators/*.sql and indicator-values.sql
CREATE TABLE indicator (
  id VARCHAR NOT NULL, position INTEGER NOT NULL, topic VARCHAR NOT NULL, name_id VARCHAR NOT NULL, name_en VARCHAR NOT NULL,
  text_id VARCHAR NOT NULL, text_en VARCHAR NOT NULL, numerator_id VARCHAR NOT NULL, numerator_en VARCHAR NOT NULL,
  numerator_unit VARCHAR NOT NULL, denominator_id VARCHAR, denominator_en VARCHAR, denominator_unit VARCHAR,
  unit VARCHAR NOT NULL, reading_id VARCHAR NOT NULL, reading_en VARCHAR NOT NULL,
  peers_id VARCHAR NOT NULL, peers_en VARCHAR NOT NULL
);
CREATE TABLE indicator_norm (
  indicator VARCHAR NOT NULL, position INTEGER NOT NULL, kind VARCHAR NOT NULL, comparison VARCHAR NOT NULL,
  threshold DOUBLE NOT NULL, relation VARCHAR NOT NULL, valid_from VARCHAR, valid_to VARCHAR, transition_until VARCHAR,
  origin_id VARCHAR NOT NULL, origin_en VARCHAR NOT NULL, second_hand BOOLEAN NOT NULL,
  remark_id VARCHAR NOT NULL, remark_en VARCHAR NOT NULL
);
CREATE TABLE indicator_reason (
  indicator VARCHAR NOT NULL, key VARCHAR NOT NULL, text_id VARCHAR NOT NULL, text_en VARCHAR NOT NULL
);
-- basis: what is never mixed, such as a stage, a ballot or a kind of body. median, rank (1: highest) and compared, the number
-- of values behind them: among provinces or among regencies and cities, of one year and basis, where five or more are known
CREATE TABLE indicator_value (
  id VARCHAR NOT NULL, indicator VARCHAR NOT NULL, region VARCHAR NOT NULL, year INTEGER, basis VARCHAR NOT NULL, subject VARCHAR,
  status VARCHAR NOT NULL, reason VARCHAR, value DOUBLE, numerator DOUBLE, denominator DOUBLE,
  median DOUBLE, rank INTEGER, compared INTEGER NOT NULL
);
-- the records that a term comes from; a table that was carried over whole stands under the id of its dataset
CREATE TABLE indicator_value_record (indicator_value VARCHAR NOT NULL, term VARCHAR NOT NULL, record VARCHAR NOT NULL);

CREATE TABLE glossary_term (
  id VARCHAR NOT NULL, term VARCHAR NOT NULL, topic VARCHAR NOT NULL, also VARCHAR, name_en VARCHAR NOT NULL,
  text_id VARCHAR NOT NULL, text_en VARCHAR NOT NULL
);
