-- What each of indicators/*.sql selects, beside its own name.
CREATE TEMP TABLE indicator_row (
  indicator VARCHAR NOT NULL, region VARCHAR NOT NULL, year INTEGER, basis VARCHAR NOT NULL, subject VARCHAR,
  value DOUBLE, numerator DOUBLE, denominator DOUBLE, numerator_records VARCHAR[], denominator_records VARCHAR[],
  status VARCHAR NOT NULL, reason VARCHAR
);
