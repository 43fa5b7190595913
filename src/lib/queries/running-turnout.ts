import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  region: z.string(),
  turnout_pct: z.number(),
  polling_stations: z.number(),
  polling_stations_valid: z.number(),
  enough: z.boolean(),
});

export type RunningTurnoutRow = z.infer<typeof row>;

interface Count {
  dataset: string;
  province: string | null;
  island: string | null;
}

/** At least half of a region's polling stations, or the sample says little of the region. */
export const enoughStations = (count: string) =>
  `2 * ${count}.polling_stations_valid >= ${count}.polling_stations`;

/** Turnout of a running count by region: that of the polling stations which pass every check, voters ÷ DPT. */
export const runningTurnout: Query<Count, RunningTurnoutRow> = {
  name: 'running-turnout',
  sql: `
    SELECT c.region, c.turnout_pct, c.polling_stations, c.polling_stations_valid, ${enoughStations('c')} AS enough
      FROM election_count c JOIN region r ON r.code = c.region
     WHERE c.dataset = $1 AND c.turnout_pct IS NOT NULL
       AND ($2::VARCHAR IS NULL OR r.province = $2) AND ($3::VARCHAR IS NULL OR r.island_group = $3)
     ORDER BY c.region`,
  params: ({ dataset, province, island }) => [dataset, province, island],
  row,
  examples: [
    { dataset: 'sirekap-tps-pilpres-2024', province: null, island: null },
    { dataset: 'situng-2019-dprd-provinsi', province: '16', island: null },
  ],
};
