import { z } from 'zod';
import { percent } from '../../../src/lib/schema/primitives';

const words = z.string().min(1);
// a scorer's gold may leave out what an article does not say
const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const stated = orNull(words);
const whole = orNull(z.int());
const year = orNull(z.int().min(1945).max(2100));

/** What an article says, in the shape of `npm run extract -- --format=gold`. */
const goldKinds = {
  officials: z.array(z.object({ name: words, post: stated, region: stated })).default([]),
  visits: z
    .array(
      z.object({
        date: stated,
        visitor_region: stated,
        visitor_body: stated,
        lead: stated,
        host_region: stated,
        host_persons: z.array(words).default([]),
        venue: stated,
        topic: stated,
      }),
    )
    .default([]),
  budgets: z
    .array(
      z.object({
        region: stated,
        fiscal_year: year,
        stage: stated,
        account: stated,
        amount_idr: whole,
      }),
    )
    .default([]),
  turnout: z
    .array(
      z.object({
        region: stated,
        election: stated,
        year,
        registered: whole,
        voted: whole,
        turnout_pct: orNull(percent),
      }),
    )
    .default([]),
  costs: z
    .array(z.object({ region: stated, election: stated, year, item: stated, amount_idr: whole }))
    .default([]),
};

export const goldRecords = z.object(goldKinds);
export type GoldRecords = z.infer<typeof goldRecords>;
export type GoldKind = keyof GoldRecords;

/** A value that stands in the article and that no record of its kind may hold. */
const trap = z.object({
  kind: z.enum(['official', 'visit', 'budget', 'turnout', 'cost']),
  why: words,
  value: z.union([words, z.number()]),
});
export type Trap = z.infer<typeof trap>;

export const goldArticle = z.object({ file: words, ...goldKinds, traps: z.array(trap).default([]) });
export type GoldArticle = z.infer<typeof goldArticle>;

/** @throws Error with file, line and what is wrong there */
export function parseGold(file: string, text: string): GoldArticle[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const parsed = goldArticle.safeParse(parsedJson(line));
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0];
      throw new Error(
        `${file}:${index + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not gold'}`,
      );
    });
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
