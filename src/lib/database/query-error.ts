import { z } from 'zod';
import type { Param } from './query';

/** A query that failed, with all that is needed to run it again by hand. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    readonly query: string,
    readonly sql: string,
    readonly params: Param[],
    cause: unknown,
  ) {
    super(`query failed: ${query}: ${reason(cause)}`, { cause });
  }
}

function reason(cause: unknown): string {
  if (cause instanceof z.ZodError) return `a row does not keep to its schema: ${z.prettifyError(cause)}`;
  return cause instanceof Error ? cause.message : String(cause);
}
