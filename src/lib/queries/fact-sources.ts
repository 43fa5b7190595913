import { z } from 'zod';
import type { Query } from '../database/query';
import type { Owned } from './owned';
import { pageSource, pageSourceColumns } from './page-source';
import { publisherLetter } from './publisher-index';
import { recordParams, type RecordFilter } from './record-filter';

const row = pageSource.extend({
  /** of the page that lists its publisher */
  letter: z.string(),
  publisher_class: z.string(),
  published_basis: z.string().nullable(),
  retrieved: z.string(),
  /** the record itself rests on it; otherwise only another claim about the same value does */
  own: z.boolean(),
  /** further records that rest on it: how many, and the first of them */
  others: z.number(),
  other_records: z.array(z.string()),
});

export type FactSourcesRow = z.infer<typeof row>;

/** The sources of a record and of every other claim about its values, with what else they state. */
export const factSources: Query<RecordFilter, Owned<FactSourcesRow>> = {
  name: 'fact-sources',
  sql: `
    WITH said AS (
      SELECT own.record AS owner, s.source, own.record = c.record AS own
        FROM claim own JOIN claim c ON c.key = own.key JOIN record_source s ON s.record = c.record
      UNION ALL SELECT record, source, true FROM record_source),
    once AS (SELECT owner, source, bool_or(own) AS own FROM said GROUP BY owner, source),
    stated AS (SELECT source, list(record ORDER BY table_name, record) AS records FROM record_source GROUP BY source)
    SELECT n.owner, ${pageSourceColumns}, ${publisherLetter}, o.publisher_class, o.published_basis, o.retrieved, n.own,
           len(list_filter(t.records, lambda x: x <> n.owner))::INTEGER AS others,
           list_slice(list_filter(t.records, lambda x: x <> n.owner), 1, 6) AS other_records
      FROM once n JOIN source o ON o.id = n.source JOIN stated t ON t.source = n.source
     WHERE ($1::VARCHAR IS NULL OR n.owner = $1)
     ORDER BY n.owner, n.own DESC, publisher, o.published NULLS LAST, o.id`,
  params: recordParams,
  row: row.extend({ owner: z.string() }),
  examples: [{ id: 'v-17cc8128f8' }, { id: null }],
};
