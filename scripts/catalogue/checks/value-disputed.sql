SELECT record, region, key AS name, max AS stated, min AS computed, NOT conflict AS passed FROM canonical_value WHERE claims > 1
