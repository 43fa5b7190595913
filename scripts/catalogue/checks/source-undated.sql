SELECT id AS record, publisher_name AS name, published IS NOT NULL AS passed FROM source WHERE kind = 'article'
