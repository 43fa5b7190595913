import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  code: z.string(),
  name: z.string(),
  full_name: z.string(),
  province: z.string(),
  island: z.string(),
  lat: z.number(),
  lng: z.number(),
});

export type RegionPlacesRow = z.infer<typeof row>;

/** Where every region lies. */
export const regionPlaces: Query<null, RegionPlacesRow> = {
  name: 'region-places',
  sql: `
    SELECT code, name, full_name, province, island_group AS island, round(lat, 3) AS lat, round(lng, 3) AS lng
      FROM region ORDER BY code`,
  params: () => [],
  row,
  examples: [null],
};
