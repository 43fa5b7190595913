import { z } from 'zod';

export const file = z.object({
  path: z.string(),
  bytes: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** static/data/manifest.json: what the dataset is and how to check it. Paths are relative to the manifest. */
export const manifest = z.object({
  version: z.string(),
  created: z.string(),
  engine: z.string(),
  storage_version: z.string(),
  files: z.object({ database: file.extend({ gzip: file }) }),
  tables: z.record(
    z.string(),
    z.object({
      rows: z.int(),
      hash: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  ),
});

export type Manifest = z.infer<typeof manifest>;
