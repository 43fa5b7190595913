import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** A file is opened to read it; `:memory:` to write. Both are let go of when the step fails. */
export async function withDatabase<T>(
  path: string,
  step: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const access = path === ':memory:' ? 'READ_WRITE' : 'READ_ONLY';
  const instance = await DuckDBInstance.create(path, { access_mode: access });
  const connection = await instance.connect();
  try {
    return await step(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
