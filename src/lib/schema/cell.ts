import { z } from 'zod';

/** An empty CSV cell is a missing value. */
export function emptyAsNull<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable());
}

/** A number as a CSV cell spells it. Never coerced: an empty cell would become 0, and missing is not zero. */
export function numberCell(schema: z.ZodType<number, number> = z.number()) {
  return z
    .string()
    .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'must be a number such as 1234.5')
    .transform(Number)
    .pipe(schema);
}

export function flagCell() {
  return z.enum(['0', '1']).transform((value) => value === '1');
}
