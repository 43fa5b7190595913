import { z } from 'zod';
import { chartMarks } from '../schema/example-question';
import { optional } from './optional';

const column = optional(z.string().min(1).max(200));

/** What a question's address holds: its text or its name in the gallery, and how the answer is drawn. */
export const askFilter = z.object({
  /** SQL as it is */
  sql: optional(z.string().min(1).max(4000)),
  /** longer SQL, packed */
  packed: optional(
    z
      .string()
      .regex(/^[\w-]+$/)
      .max(20_000),
  ),
  question: optional(z.string().regex(/^[a-z][a-z0-9-]*$/)),
  mark: optional(z.enum(chartMarks)),
  x: column,
  y: column,
  colour: column,
  facet: column,
});

export type AskFilter = z.infer<typeof askFilter>;

export const emptyAskFilter: AskFilter = askFilter.parse({});
