SELECT id AS record, region, coalesce(start_date, end_date, first_seen, last_seen) IS NOT NULL AS passed FROM membership
