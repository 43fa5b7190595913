import { z } from 'zod';
import type { Query } from '../database/query';
import { conflictSaid } from './conflict-said';
import type { Owned } from './owned';
import { regionExamples, regionParams, type RegionFilter } from './region-filter';

const row = z.object({
  id: z.string(),
  origin: z.string(),
  subject: z.string().nullable(),
  key: z.string().nullable(),
  field: z.string(),
  kind: z.string(),
  values: z.array(z.string()),
  nilai: z.array(z.string()),
  /** addresses of the records that state the values, without language; empty where there is none */
  pages: z.array(z.string()),
  sources: z.array(z.string()),
});

export type RegionConflictsRow = z.infer<typeof row>;

/** Values on which sources disagree. */
export const regionConflicts: Query<RegionFilter, Owned<RegionConflictsRow>> = {
  name: 'region-conflicts',
  sql: `
    WITH ${conflictSaid}
    SELECT c.region AS owner, c.id, c.origin, c.subject, c.key, c.field, c.kind,
           (SELECT list(x.value ORDER BY x.position) FROM said x WHERE x.conflict = c.id) AS values,
           (SELECT list(x.nilai ORDER BY x.position) FROM said x WHERE x.conflict = c.id) AS nilai,
           (SELECT list(x.page ORDER BY x.position) FROM said x WHERE x.conflict = c.id) AS pages,
           list_sort((SELECT list(DISTINCT s.source) FROM conflict_value_source s WHERE s.conflict = c.id)) AS sources
      FROM conflict c WHERE c.region IS NOT NULL AND ($1::VARCHAR IS NULL OR c.region = $1)
     ORDER BY c.field, c.id`,
  params: regionParams,
  row: row.extend({ owner: z.string() }),
  examples: regionExamples,
};
