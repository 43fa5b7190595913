-- the islands lie between Sabang and Rote, Sabang and Merauke
SELECT code AS region, lat || ', ' || lng AS name, lat BETWEEN -11.1 AND 6.1 AND lng BETWEEN 94.9 AND 141.1 AS passed
  FROM region
