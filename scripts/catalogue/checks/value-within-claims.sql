SELECT record, region, key AS name, value AS stated, value BETWEEN min AND max AS passed FROM canonical_value
