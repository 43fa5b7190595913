SELECT id AS record, guest_region AS region, on_timeline AS passed FROM visit
