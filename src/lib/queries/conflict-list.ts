import { z } from 'zod';
import type { Query } from '../database/query';
import { conflictSaid } from './conflict-said';

const row = z.object({
  id: z.string(),
  /** as an editor put it; null where the build found the conflict */
  subject: z.string().nullable(),
  /** of the value that the build found to be stated differently */
  key: z.string().nullable(),
  field: z.string(),
  kind: z.string(),
  /** highest minus lowest value, in the field's unit; null where the values are no numbers */
  spread: z.number().nullable(),
  region: z.string().nullable(),
  region_name: z.string().nullable(),
  province: z.string().nullable(),
  /** in the order of the conflict, also below */
  values: z.array(z.string()),
  /** the values in Indonesian */
  nilai: z.array(z.string()),
  /** ids of the sources that state a value, with a blank between */
  sources: z.array(z.string()),
  /** addresses of the records that state the values, without language; empty where there is none */
  pages: z.array(z.string()),
});

export type ConflictListRow = z.infer<typeof row>;

/**
 * Every value on which sources disagree, with who says what. What the build found and an editor had stated already, of
 * the same records, stands once.
 */
export const conflictList: Query<null, ConflictListRow> = {
  name: 'conflict-list',
  sql: `
    WITH ${conflictSaid},
    twice AS (
      SELECT f.id FROM conflict f JOIN conflict_record fr ON fr.conflict = f.id
        JOIN conflict_record sr ON sr.record = fr.record JOIN conflict s ON s.id = sr.conflict AND s.field = f.field
       WHERE f.origin = 'found' AND s.origin = 'stated'
       GROUP BY f.id, s.id HAVING count(DISTINCT fr.record) > 1)
    SELECT c.id, c.subject, c.key, c.field, c.kind, c.spread, c.region, r.full_name AS region_name, r.province,
           list(s.value ORDER BY s.position) AS values, list(s.nilai ORDER BY s.position) AS nilai,
           list(s.sources ORDER BY s.position) AS sources, list(s.page ORDER BY s.position) AS pages
      FROM conflict c JOIN said s ON s.conflict = c.id LEFT JOIN region r ON r.code = c.region
     WHERE c.id NOT IN (SELECT id FROM twice)
     GROUP BY c.id, c.subject, c.key, c.field, c.kind, c.spread, c.region, r.full_name, r.province
     ORDER BY c.spread DESC NULLS LAST, r.full_name NULLS LAST, c.id`,
  params: () => [],
  row,
  examples: [null],
};
