SELECT record, id AS name, old IS DISTINCT FROM new AS passed FROM correction
