SELECT code AS region, population AS stated, population_male + population_female AS computed,
       population = population_male + population_female AS passed
  FROM region
