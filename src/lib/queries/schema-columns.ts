import { z } from 'zod';
import type { Query } from '../database/query';

const row = z.object({ table_name: z.string(), column_name: z.string(), type: z.string() });

/** Columns of all tables and views, in their order. */
export const schemaColumns: Query<null, z.infer<typeof row>> = {
  name: 'schema-columns',
  sql: `
    SELECT table_name, column_name, data_type AS type
      FROM duckdb_columns()
     WHERE database_name = 'sorot' AND NOT internal
     ORDER BY table_name, column_index`,
  params: () => [],
  row,
  examples: [null],
};
