import { z } from 'zod';
import { recordColumns, recordRow } from './record-row';

/** A record in a feed: when it was last written about, and by whom. */
export const feedRecordRow = recordRow.extend({
  /** day, month or year of its latest article; null: none of them has a date */
  published: z.string().nullable(),
  publishers: z.array(z.string()),
});

export type FeedRecordRow = z.infer<typeof feedRecordRow>;

/** Records by owner, the latest published first. @param owned selects `owner` and `id` of records, each pair once */
export function feedRecordSql(owned: string): string {
  return `
    WITH owned AS (${owned}),
    said AS (
      SELECT s.record, max(p.published) AS published, list_sort(list(DISTINCT p.publisher_name)) AS publishers
        FROM record_source s JOIN source p ON p.id = s.source GROUP BY s.record)
    SELECT w.owner, ${recordColumns}, said.published, said.publishers
      FROM owned w JOIN record o ON o.id = w.id JOIN said ON said.record = o.id
     WHERE w.owner IS NOT NULL AND ($1::VARCHAR IS NULL OR w.owner = $1)
     ORDER BY said.published DESC NULLS LAST, o.id, w.owner`;
}
