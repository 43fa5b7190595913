import type { z } from 'zod';

export type Param = string | number | boolean | null;

/** One question: SQL with positional parameters `$1, $2 …`, bound, never pasted. It does not know which engine runs it. */
export interface Query<Filter, Row> {
  name: string;
  sql: string;
  params: (filter: Filter) => Param[];
  row: z.ZodType<Row>;
  /** Filters that the tests run in both engines. */
  examples: Filter[];
}

/** Puts a question to whatever answers it. */
export type Ask = <Filter, Row>(query: Query<Filter, Row>, filter: Filter) => Promise<Row[]>;

export interface QueryOptions {
  signal?: AbortSignal;
}

/** What every engine offers. */
export interface Database {
  /** @throws QueryError with the SQL in it; AbortError when the signal fires */
  query<Filter, Row>(query: Query<Filter, Row>, filter: Filter, options?: QueryOptions): Promise<Row[]>;
  /** Stops the running query, if any. */
  cancel(): Promise<void>;
  close(): Promise<void>;
}
