SELECT id AS record, guest_region AS region, cost_idr AS stated, cost_basis IS NOT NULL AS passed FROM visit WHERE cost_idr IS NOT NULL
