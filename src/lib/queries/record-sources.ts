import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { recordParams, type RecordFilter } from './record-filter';
import { pageSource, pageSourceColumns, type PageSource } from './page-source';

/** Sources of one record, or of all records of one person. */
export const recordSources: Query<RecordFilter, Owned<PageSource>> = {
  name: 'record-sources',
  sql: `
    WITH said AS (
      SELECT record AS owner, source FROM record_source
      UNION SELECT m.person, s.source FROM membership m JOIN record_source s ON s.record = m.id
      UNION SELECT p.person, s.source FROM event_participant p JOIN record_source s ON s.record = p.event
             WHERE p.person IS NOT NULL)
    SELECT s.owner, ${pageSourceColumns}
      FROM said s JOIN source o ON o.id = s.source
     WHERE ($1::VARCHAR IS NULL OR s.owner = $1)
     ORDER BY publisher, o.published NULLS LAST, o.id, s.owner`,
  params: recordParams,
  row: pageSource.extend({ owner: z.string() }),
  examples: [{ id: 'p-825e860eb7' }, { id: 'v-17cc8128f8' }, { id: null }],
};
