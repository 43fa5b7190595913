SELECT v.id AS record, v.guest_region AS region, v.delegation_size AS stated, count(p.event) AS computed,
       v.delegation_size >= count(p.event) AS passed
  FROM visit v LEFT JOIN event_participant p ON p.event = v.id AND p.role IN ('lead', 'delegation')
 WHERE v.delegation_size IS NOT NULL GROUP BY v.id, v.guest_region, v.delegation_size
