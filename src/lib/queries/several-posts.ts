import { z } from 'zod';
import type { Query } from '../database/query';
import type { OfficialFilter } from '../filters/official-filter';
import { atOnce, officialExamples, officialParams, officialWhere, posts, several } from './official-source';

const row = z.object({
  person: z.string(),
  name: z.string(),
  at_once: z.boolean(),
  regions: z.array(z.string()),
  /** title, status and latest evidence of each post, tabs between, earliest first */
  posts: z.array(z.string()),
});

export type SeveralPostsRow = z.infer<typeof row>;

/** Persons with posts of two or more classes of whom one is under the filter; those with two at one time first. */
export const severalPosts: Query<OfficialFilter, SeveralPostsRow> = {
  name: 'several-posts',
  sql: `
    WITH ${posts},
    chosen AS (SELECT DISTINCT o.person FROM post o WHERE ${officialWhere} AND o.person IN (${several}))
    SELECT p.person, p.name, p.person IN (${atOnce}) AS at_once,
           coalesce(list_sort(list(DISTINCT p.region_name) FILTER (p.region_name IS NOT NULL)), []) AS regions,
           list(p.post || chr(9) || p.status || chr(9) || coalesce(p.evidence, '')
                ORDER BY coalesce(p.evidence, '~'), p.id) AS posts
      FROM post p WHERE p.person IN (SELECT person FROM chosen)
     GROUP BY p.person, p.name ORDER BY at_once DESC, p.name, p.person`,
  params: officialParams,
  row,
  examples: officialExamples,
};
