/** Of each indicator the largest group of values that may be compared, the latest of equal ones: a `WITH` part. */
export const indicatorSample = `
    family AS (
      SELECT indicator, basis, year, length(region)::INTEGER AS level, count(*)::INTEGER AS members,
             min(value) AS low, round(median(value), 2) AS median, max(value) AS high
        FROM indicator_value WHERE status = 'computed' GROUP BY indicator, basis, year, length(region)
    ),
    sample AS (
      SELECT * FROM family
     QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY members DESC, year DESC NULLS LAST, basis, level DESC) = 1
    )`;
