SELECT id AS record, publisher_name AS name, records > 0 OR kind = 'dataset' AS passed FROM source
