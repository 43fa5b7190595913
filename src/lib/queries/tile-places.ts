import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  code: z.string(),
  name: z.string(),
  island_group: z.string(),
  tile_col: z.number(),
  tile_row: z.number(),
});

export type TilePlaceRow = z.infer<typeof row>;

/** Every region with its place on the tile map; provinces have a map of their own. */
export const tilePlaces: Query<Record<string, never>, TilePlaceRow> = {
  name: 'tile-places',
  sql: `SELECT code, full_name AS name, island_group, tile_col, tile_row FROM region ORDER BY code`,
  params: () => [],
  row,
  examples: [{}],
};
