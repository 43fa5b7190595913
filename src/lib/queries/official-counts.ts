import { z } from 'zod';
import type { Query } from '../database/query';
import type { OfficialFilter } from '../filters/official-filter';
import { officialExamples, officialParams, officialWhere, posts } from './official-source';

const row = z.object({
  posts: z.number(),
  persons: z.number(),
  regions: z.number(),
  /** seen in office in 2025 or later */
  current_posts: z.number(),
  current_persons: z.number(),
  all_posts: z.number(),
});

export type OfficialCountsRow = z.infer<typeof row>;

/** How many posts, persons and regions are under the filter. */
export const officialCounts: Query<OfficialFilter, OfficialCountsRow> = {
  name: 'official-counts',
  sql: `
    WITH ${posts}
    SELECT count(*)::INTEGER AS posts, count(DISTINCT person)::INTEGER AS persons, count(DISTINCT region)::INTEGER AS regions,
           count(*) FILTER (is_current)::INTEGER AS current_posts,
           count(DISTINCT person) FILTER (is_current)::INTEGER AS current_persons,
           (SELECT count(*) FROM post)::INTEGER AS all_posts
      FROM post o WHERE ${officialWhere}`,
  params: officialParams,
  row,
  examples: officialExamples,
};
