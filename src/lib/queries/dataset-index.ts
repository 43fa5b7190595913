import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  title: z.string(),
  file: z.string(),
  licence: z.string(),
  status: z.string(),
  coverage: z.string(),
  basis: z.string(),
  caution: z.string().nullable(),
  href: z.string().nullable(),
  publisher: z.string(),
});

export type DatasetIndexRow = z.infer<typeof row>;

/** Published tables that were carried over, with their licences. */
export const datasetIndex: Query<Record<string, never>, DatasetIndexRow> = {
  name: 'dataset-index',
  sql: `
    SELECT d.id, d.title, d.file, d.licence, d.status, d.coverage, d.basis, d.caution, o.href, o.publisher_name AS publisher
      FROM dataset d JOIN source o ON o.id = d.source ORDER BY d.id`,
  params: () => [],
  row,
  examples: [{}],
};
