-- a source cannot be read before it is published; dates are as exact as the page prints them
SELECT id AS record, published || ' > ' || retrieved AS name,
       published <= left(retrieved, length(published)) AS passed
  FROM source WHERE published IS NOT NULL
