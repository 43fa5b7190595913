-- The rows of all indicators with their place among those that may be compared: one year, one basis, one level of government.
CREATE TEMP TABLE indicator_compared AS
  SELECT concat_ws(':', indicator, region, coalesce(year::VARCHAR, '-'), basis, subject) AS id, *,
         median(value) OVER peers AS middle, count(value) OVER peers AS known,
         rank() OVER (PARTITION BY indicator, year, basis, length(region), status ORDER BY value DESC) AS place
    FROM indicator_row
  WINDOW peers AS (PARTITION BY indicator, year, basis, length(region));

INSERT INTO indicator_value BY NAME
  SELECT id, indicator, region, year, basis, subject, status, reason, value, numerator, denominator,
         CASE WHEN value IS NOT NULL AND known >= 5 THEN round(middle, 2) END AS median,
         CASE WHEN value IS NOT NULL AND known >= 5 THEN place END AS rank, known AS compared
    FROM indicator_compared ORDER BY id;

INSERT INTO indicator_value_record BY NAME
  WITH named AS (
    SELECT id, 'numerator' AS term, unnest(numerator_records) AS record FROM indicator_compared
    UNION
    SELECT id, 'denominator', unnest(denominator_records) FROM indicator_compared
  )
  SELECT id AS indicator_value, term, record FROM named WHERE record IS NOT NULL ORDER BY id, term DESC, record;

DROP TABLE indicator_compared;
DROP TABLE indicator_row;
