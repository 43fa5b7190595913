import { z } from 'zod';

const text = z.string().trim().min(1);

/** What stands above a story. Texts may hold numbers, as the story itself. */
export const frontMatter = z.strictObject({
  title: text,
  standfirst: text,
  date: z.iso.date(),
  /** name of the chart that stands for it where a link shows a picture */
  card: text,
  finding: text,
  /** what speaks against the finding, or explains it otherwise */
  counter: text,
  /** what these data cannot say */
  limits: z.array(text).min(2),
  /** left open, each with whom it is put to */
  questions: z.array(z.strictObject({ to: text, question: text })).min(2),
});

export type FrontMatter = z.infer<typeof frontMatter>;
