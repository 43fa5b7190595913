import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  href: z.string().nullable(),
  link_state: z.string(),
  publisher: z.string(),
  publisher_class: z.string(),
  published: z.string().nullable(),
  copy_of: z.string().nullable(),
  records: z.number(),
});

export type SourceIndexRow = z.infer<typeof row>;

/** Every article and document, by publisher. */
export const sourceIndex: Query<Record<string, never>, SourceIndexRow> = {
  name: 'source-index',
  sql: `
    SELECT id, href, link_state, publisher_name AS publisher, publisher_class, published, copy_of, records
      FROM source WHERE kind <> 'dataset' ORDER BY lower(publisher_name), published DESC NULLS LAST, id`,
  params: () => [],
  row,
  examples: [{}],
};
