-- one guest, one host, one day, one topic
SELECT min(id) AS record, guest_region AS region, string_agg(id, ', ' ORDER BY id) AS name, count(*) AS computed, count(*) = 1 AS passed
  FROM visit WHERE date_precision = 'day'
 GROUP BY date_start, guest_region, guest_body, guest_unit, host_region, host_body, host_unit, topic
