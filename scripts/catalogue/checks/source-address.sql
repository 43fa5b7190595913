SELECT id AS record, publisher_name AS name, link_state = 'link' AS passed FROM source WHERE kind = 'article'
