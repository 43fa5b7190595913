SELECT o.id AS record, o.region, o.year,
       EXISTS (FROM record_source s JOIN source p ON p.id = s.source WHERE s.record = o.id AND s.table_name = o.table_name) AS passed
  FROM record o
