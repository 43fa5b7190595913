import { z } from 'zod';
import type { Query } from '../database/query';
import type { ElectionFilter } from '../filters/election-filter';
import { electionExamples } from './election-where';
import { enoughStations } from './running-turnout';

const row = z.object({
  region: z.string(),
  before: z.number(),
  after: z.number(),
  stations_before: z.number(),
  stations_after: z.number(),
});

export type RunningChangeRow = z.infer<typeof row>;

/**
 * Turnout at the presidential elections of 2019 and 2024, both from KPU's running counts and both voters ÷ DPT of the
 * polling stations that pass every check; `stations_…`: these stations as a share of all, percent.
 */
export const runningChange: Query<ElectionFilter, RunningChangeRow> = {
  name: 'running-change',
  sql: `
    SELECT a.region, a.turnout_pct AS before, b.turnout_pct AS after,
           round(100.0 * a.polling_stations_valid / a.polling_stations, 1)::DOUBLE AS stations_before,
           round(100.0 * b.polling_stations_valid / b.polling_stations, 1)::DOUBLE AS stations_after
      FROM election_count a JOIN election_count b ON b.region = a.region JOIN region r ON r.code = a.region
     WHERE a.dataset = 'situng-2019-pilpres' AND b.dataset = 'sirekap-tps-pilpres-2024'
       AND a.turnout_pct IS NOT NULL AND b.turnout_pct IS NOT NULL
       AND ${enoughStations('a')} AND ${enoughStations('b')}
       AND ($1::VARCHAR IS NULL OR r.province = $1) AND ($2::VARCHAR IS NULL OR r.island_group = $2)
     ORDER BY a.region`,
  params: ({ province, island }) => [province, island],
  row,
  examples: electionExamples,
};
