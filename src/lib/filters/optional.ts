import type { z } from 'zod';

/** A clause of a filter that may be absent; what cannot be read in an address counts as absent. */
export function optional<T extends z.ZodType<string>>(schema: T) {
  return schema.nullable().catch(null).default(null);
}
