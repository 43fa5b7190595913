import { z } from 'zod';
import type { Query } from '../database/query';
import type { OfficialFilter } from '../filters/official-filter';
import {
  deputyRoles,
  headRoles,
  officialExamples,
  officialParams,
  officialWhere,
  posts,
} from './official-source';

const row = z.object({
  id: z.string(),
  person: z.string(),
  name: z.string(),
  post: z.string(),
  role: z.string(),
  status: z.string(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
  organization: z.string().nullable(),
  party: z.string().nullable(),
  /** latest date on which a source shows the person in the post */
  evidence: z.string().nullable(),
  is_current: z.boolean(),
});

export type OfficialListRow = z.infer<typeof row>;

/** Posts under the filter, region by region: heads first, then the council, then the administration. */
export const officialList: Query<OfficialFilter, OfficialListRow> = {
  name: 'official-list',
  sql: `
    WITH ${posts}
    SELECT id, person, name, post, role, status, region, region_name, organization, party, evidence, is_current
      FROM post o WHERE ${officialWhere}
     ORDER BY region NULLS LAST,
              CASE WHEN role IN (${headRoles}) THEN 0 WHEN role IN (${deputyRoles}) THEN 1 WHEN role = 'council_chair' THEN 2
                   WHEN role = 'council_vice_chair' THEN 3 WHEN role LIKE 'council_%' AND role <> 'council_secretary' THEN 4 ELSE 5 END,
              evidence DESC NULLS LAST, name, id`,
  params: officialParams,
  row,
  examples: officialExamples,
};
