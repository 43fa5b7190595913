import { z } from 'zod';
import type { Query } from '../database/query';
import { headRoles, posts } from './official-source';

const row = z.object({
  /** `nasional` for posts that belong to no region */
  code: z.string(),
  name: z.string().nullable(),
  posts: z.number(),
  regions: z.number(),
  current_heads: z.number(),
});

export type OfficialProvincesRow = z.infer<typeof row>;

/** Provinces with the posts found in them and in their regencies and cities. */
export const officialProvinces: Query<null, OfficialProvincesRow> = {
  name: 'official-provinces',
  sql: `
    WITH ${posts}
    SELECT coalesce(province, 'nasional') AS code, province_name AS name, count(*)::INTEGER AS posts,
           count(DISTINCT region)::INTEGER AS regions,
           count(DISTINCT region) FILTER (role IN (${headRoles}) AND is_current)::INTEGER AS current_heads
      FROM post GROUP BY province, province_name ORDER BY code`,
  params: () => [],
  row,
  examples: [null],
};
