import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { without } from '../filters/filter-url';
import { electionExamples, electionParams, electionWhere } from './election-where';

const row = z.object({
  region: z.string(),
  name: z.string(),
  election: z.string(),
  year: z.number(),
  record: z.string().nullable(),
  status: z.string().nullable(),
  winner: z.string().nullable(),
  winner_pct: z.number().nullable(),
  pair_count: z.number().nullable(),
  empty_count: z.number().nullable(),
  empty_pct: z.number().nullable(),
  polling_stations: z.number().nullable(),
  polling_stations_counted: z.number().nullable(),
});

export type SingleCandidateRow = z.infer<typeof row>;

/**
 * Elections with one pair against the empty column, with the stated result where one was found, and the state of KPU's
 * running count of 2024: `empty_pct` of the votes in it. Two sources, side by side, never joined.
 */
export const singleCandidates: Query<ElectionFilter, SingleCandidateRow> = {
  name: 'single-candidates',
  sql: `
    WITH stated AS (
      SELECT e.*, row_number() OVER (
               PARTITION BY e.region, e.election, e.year
               ORDER BY e.winner_votes IS NULL, e.winner IS NULL, NOT e.rankable, e.status <> 'kpu_recap', e.id) AS choice
        FROM election_result e WHERE e.single_candidate AND e.region IS NOT NULL
    ),
    counted AS (
      SELECT CASE WHEN c.election = 'pilkada_gubernur' THEN left(c.region, 2) ELSE c.region END AS region, c.election, c.year,
             -- the empty column stands once in every region, so its row carries the region's polling stations
             sum(c.polling_stations) FILTER (v.name = 'KOLOM KOSONG') AS polling_stations,
             sum(c.polling_stations_counted) FILTER (v.name = 'KOLOM KOSONG') AS polling_stations_counted,
             sum(v.votes) FILTER (v.name <> 'KOLOM KOSONG') AS pair_count,
             sum(v.votes) FILTER (v.name = 'KOLOM KOSONG') AS empty_count
        FROM election_count c
        JOIN election_count_candidate v
          ON v.dataset = c.dataset AND v.election = c.election AND v.region = c.region
       WHERE c.single_candidate
       GROUP BY ALL
    ),
    races AS (
      SELECT region, election, year FROM stated UNION SELECT region, election, year FROM counted
    )
    SELECT e.region, r.full_name AS name, e.election, e.year, s.id AS record, s.status, s.winner,
           coalesce(s.winner_pct, round(100.0 * s.winner_votes / s.valid, 2)::DOUBLE) AS winner_pct,
           c.pair_count::BIGINT AS pair_count, c.empty_count::BIGINT AS empty_count,
           round(100.0 * c.empty_count / (c.pair_count + c.empty_count), 2)::DOUBLE AS empty_pct,
           c.polling_stations::INTEGER AS polling_stations,
           c.polling_stations_counted::INTEGER AS polling_stations_counted
      FROM (SELECT *, 1 AS round, '' AS status FROM races) e
      JOIN region r ON r.code = e.region
      LEFT JOIN stated s ON s.choice = 1 AND s.region = e.region AND s.election = e.election AND s.year = e.year
      LEFT JOIN counted c ON c.region = e.region AND c.election = e.election AND c.year = e.year
     WHERE ${electionWhere}
     ORDER BY e.year DESC, empty_pct DESC NULLS LAST, e.region, e.election`,
  params: (filter) => electionParams(without(filter, 'said')),
  row,
  examples: electionExamples,
};
