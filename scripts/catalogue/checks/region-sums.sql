-- figures of a province against the sum of its regencies and cities
WITH parts AS (
  SELECT province, sum(population)::DOUBLE AS population, sum(area_km2) AS area_km2, sum(districts)::DOUBLE AS districts,
         sum(villages)::DOUBLE AS villages
    FROM region WHERE code <> province GROUP BY province)
SELECT r.code AS region, f.field AS name, f.stated, f.computed, abs(f.stated - f.computed) < 0.01 AS passed
  FROM region r JOIN parts p ON p.province = r.code,
       LATERAL (VALUES ('population', r.population::DOUBLE, p.population), ('area_km2', r.area_km2, p.area_km2),
                       ('districts', r.districts::DOUBLE, p.districts), ('villages', r.villages::DOUBLE, p.villages))
         AS f(field, stated, computed)
