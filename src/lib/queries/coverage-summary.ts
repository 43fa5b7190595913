import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  /** regencies and cities, those of them without any record, those with one or two, those with ten or more */
  regions: z.number(),
  silent: z.number(),
  few: z.number(),
  many: z.number(),
  median_records: z.number(),
  most: z.string(),
  most_records: z.number(),
  silent_residents: z.number(),
  largest_silent: z.string(),
  largest_silent_residents: z.number(),
  /** silent ones of which published tables hold a count of votes */
  silent_with_count: z.number(),
  articles: z.number(),
  undated: z.number(),
  local_press: z.number(),
});

/** Of how many regencies and cities with a government of their own a record was found. Silence is that of the articles read, not of the place. */
export const coverageSummary: Query<null, z.infer<typeof row>> = {
  name: 'coverage-summary',
  sql: `
    WITH place AS (
      SELECT id, region FROM record UNION SELECT id, host_region FROM visit),
    known AS (
      SELECT r.code, r.full_name, r.population, count(DISTINCT p.id) AS records
        FROM region r LEFT JOIN place p ON p.region = r.code WHERE r.type IN ('kabupaten', 'kota')
       GROUP BY r.code, r.full_name, r.population),
    silent AS (FROM known WHERE records = 0),
    article AS (FROM source WHERE kind = 'article')
    SELECT count(*)::INTEGER AS regions, count(*) FILTER (records = 0)::INTEGER AS silent,
           count(*) FILTER (records IN (1, 2))::INTEGER AS few, count(*) FILTER (records >= 10)::INTEGER AS many,
           median(records) AS median_records,
           arg_max(full_name, (records, code)) AS most, max(records)::INTEGER AS most_records,
           sum(population) FILTER (records = 0)::BIGINT AS silent_residents,
           (SELECT arg_max(full_name, population) FROM silent) AS largest_silent,
           (SELECT max(population) FROM silent)::BIGINT AS largest_silent_residents,
           (SELECT count(*) FROM silent WHERE code IN (SELECT region FROM election_count))::INTEGER AS silent_with_count,
           (SELECT count(*) FROM article)::INTEGER AS articles,
           (SELECT count(*) FROM article WHERE published IS NULL)::INTEGER AS undated,
           (SELECT count(*) FROM article WHERE publisher_class = 'local_press')::INTEGER AS local_press
      FROM known`,
  params: () => [],
  row,
  examples: [null],
};
