SELECT id AS record, region, start_date || ' > ' || end_date AS name,
       left(start_date, least(length(start_date), length(end_date))) <= left(end_date, least(length(start_date), length(end_date))) AS passed
  FROM membership WHERE start_date IS NOT NULL AND end_date IS NOT NULL
