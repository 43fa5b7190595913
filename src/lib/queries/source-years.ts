import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  /** of the publisher */
  class: z.string(),
  year: z.string(),
  count: z.number(),
});

export type SourceYearsRow = z.infer<typeof row>;

/** Articles and documents by the kind of their publisher and the year of publication, where it is known. */
export const sourceYears: Query<null, SourceYearsRow> = {
  name: 'source-years',
  sql: `
    SELECT publisher_class AS class, left(published, 4) AS year, count(*)::INTEGER AS count
      FROM source WHERE kind <> 'dataset' AND published IS NOT NULL
     GROUP BY ALL ORDER BY class, year`,
  params: () => [],
  row,
  examples: [null],
};
