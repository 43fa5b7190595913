import { z } from 'zod';
import { qualityCheck } from './catalogue-texts';

/** What a check found fault with. */
export const failure = z.object({
  record: z.string().nullable().default(null),
  region: z.string().nullable().default(null),
  year: z.int().nullable().default(null),
  name: z.string().nullable().default(null),
  stated: z.number().nullable().default(null),
  computed: z.number().nullable().default(null),
});

const result = qualityCheck.safeExtend({
  sql: z.string(),
  /** Rows that were looked at, and those that did not pass. */
  checked: z.int(),
  failed: z.int(),
  /** passed: none failed; known: no more than were on record; new: more than that; counted: a notice. */
  state: z.enum(['passed', 'known', 'new', 'counted']),
  /** The first of those that failed. */
  failures: z.array(failure),
});

/** static/data/quality.json: what each check of the built database found. */
export const quality = z.strictObject({ version: z.string(), checks: z.array(result) });

export type Failure = z.infer<typeof failure>;
export type CheckResult = z.infer<typeof result>;
export type Quality = z.infer<typeof quality>;
