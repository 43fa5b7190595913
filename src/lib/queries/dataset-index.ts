import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({
  id: z.string(),
  title: z.string(),
  judul: z.string(),
  file: z.string(),
  licence: z.string(),
  lisensi: z.string(),
  status: z.string(),
  sifat: z.string(),
  coverage: z.string(),
  cakupan: z.string(),
  basis: z.string(),
  dasar: z.string(),
  caution: z.string().nullable(),
  kelemahan: z.string().nullable(),
  source: z.string(),
  href: z.string().nullable(),
  publisher: z.string(),
});

export type DatasetIndexRow = z.infer<typeof row>;

/** Published tables that were carried over, with their licences. */
export const datasetIndex: Query<Record<string, never>, DatasetIndexRow> = {
  name: 'dataset-index',
  sql: `
    SELECT d.id, d.title, d.judul, d.file, d.licence, d.lisensi, d.status, d.sifat, d.coverage, d.cakupan, d.basis, d.dasar,
           d.caution, d.kelemahan, d.source, o.href, o.publisher_name AS publisher
      FROM dataset d JOIN source o ON o.id = d.source ORDER BY d.id`,
  params: () => [],
  row,
  examples: [{}],
};
