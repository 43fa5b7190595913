import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  publisher: z.string(),
  publisher_class: z.string(),
  /** first letter, `0-9` for digits and signs */
  letter: z.string(),
  sources: z.number(),
  records: z.number(),
});

/** The page that lists a publisher: its first letter, `0-9` for digits and signs. */
export const publisherLetter =
  "CASE WHEN lower(publisher_name[1]) BETWEEN 'a' AND 'z' THEN lower(publisher_name[1]) ELSE '0-9' END AS letter";

export type PublisherIndexRow = z.infer<typeof row>;

/** Every publisher with what was read of it. */
export const publisherIndex: Query<Record<string, never>, PublisherIndexRow> = {
  name: 'publisher-index',
  sql: `
    SELECT publisher_name AS publisher, min(publisher_class) AS publisher_class,
           ${publisherLetter},
           count(*)::INTEGER AS sources, sum(records)::INTEGER AS records
      FROM source WHERE kind <> 'dataset'
     GROUP BY publisher_name ORDER BY lower(publisher_name)`,
  params: () => [],
  row,
  examples: [{}],
};
