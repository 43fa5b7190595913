SELECT id AS record, region, on_timeline AS passed FROM activity
