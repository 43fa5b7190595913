import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ id: z.string(), kind: z.string(), path: z.string() });

export type RecordAddress = z.infer<typeof row>;

/** Where every id of the dataset leads: a page of ours, or for a source the article itself. */
export const recordAddresses: Query<null, RecordAddress> = {
  name: 'record-addresses',
  sql: `
    SELECT id, table_name AS kind, path FROM record
    UNION ALL SELECT id, 'person', 'officials/' || id FROM person
    UNION ALL SELECT id, 'source', href FROM source WHERE href IS NOT NULL
    ORDER BY id`,
  params: () => [],
  row,
  examples: [null],
};
