import { z } from 'zod';
import type { Article } from '../extract/article';
import type { Proposal } from '../extract/proposal';
import { articleMeta, proposal, proposedPersons, proposedValues } from '../extract/proposal-schema';
import type { Evidence } from '../extract/span';
import { highlightKind } from './highlight';

const offset = z.int().nonnegative();
const span = z
  .strictObject({ start: offset, end: offset })
  .refine(({ start, end }) => start <= end, 'ends before it starts');

const article: z.ZodType<Article> = z.strictObject({
  text: z.string().min(1),
  headline: span.nullable(),
  masks: z.array(
    span.safeExtend({
      reason: z.enum(['navigation', 'related', 'caption', 'byline', 'advertisement', 'comment', 'legal']),
    }),
  ),
  meta: articleMeta,
});

const articleId = z.string().regex(/^[0-9a-f]{64}$/, 'must be the SHA-256 of the text');

/** An article on the desk with what was read in it. Its id is the SHA-256 of its text. */
export const deskArticle = z
  .strictObject({
    id: articleId,
    added: z.iso.datetime(),
    /** name of the file that it came from; null: pasted */
    file: z.string().nullable(),
    extractor: z.string(),
    article,
    highlights: z.array(span.safeExtend({ kind: highlightKind })),
    proposals: z.array(proposal),
  })
  .superRefine(({ article: { text, headline, masks }, highlights, proposals }, context) => {
    const wrong = (message: string) => {
      context.addIssue({ code: 'custom', message });
    };
    for (const { end } of [...masks, ...highlights, ...(headline ? [headline] : [])])
      if (end > text.length) wrong(`outside of the text: ${end}`);
    for (const each of proposals.flatMap(evidenceOfRecord)) if (!proves(text, each)) wrong(notWords(each));
    const ids = proposals.map(({ id }) => id);
    if (new Set(ids).size < ids.length) wrong('two proposals of one id');
  });

/** What the reader says of a proposal. `corrected` is the whole record as it stands now. */
export const decision = z.strictObject({
  article: articleId,
  proposal: z.string().min(1),
  state: z.enum(['open', 'accepted', 'rejected', 'duplicate']),
  /** record of the dataset that a duplicate repeats, where the reader saw it */
  of: z.string().nullable(),
  corrected: z.strictObject({ values: proposedValues, persons: proposedPersons }).nullable(),
  /** grows by one with every change, so that two tabs cannot overwrite each other unseen */
  revision: z.int().positive(),
  at: z.iso.datetime(),
});

/** The whole work as one file. */
export const workFile = z
  .strictObject({
    format: z.literal('sorot-desk'),
    version: z.literal(1),
    exported: z.iso.datetime(),
    articles: z.array(deskArticle),
    decisions: z.array(decision),
  })
  .superRefine(({ articles, decisions }, context) => {
    const texts = new Map(
      articles.flatMap(({ id, article: { text }, proposals }) =>
        proposals.map((each) => [`${id} ${each.id}`, text] as const),
      ),
    );
    for (const { article: of, proposal: id, corrected } of decisions) {
      const text = texts.get(`${of} ${id}`);
      if (text === undefined)
        context.addIssue({ code: 'custom', message: `decision without proposal: ${id}` });
      for (const each of corrected ? evidenceOfRecord(corrected) : [])
        if (!proves(text ?? '', each)) context.addIssue({ code: 'custom', message: notWords(each) });
    }
  });

export type DeskArticle = z.infer<typeof deskArticle>;
export type Decision = z.infer<typeof decision>;
export type WorkFile = z.infer<typeof workFile>;

/** All words that a record rests on. */
export function evidenceOfRecord({ values, persons }: Pick<Proposal, 'values' | 'persons'>): Evidence[] {
  const slots = [
    ...Object.values(values),
    ...persons.flatMap(({ name, post, region }) => [name, post, region].filter((slot) => slot !== null)),
  ];
  return slots.flatMap((slot) => slot.evidence);
}

function proves(text: string, { start, end, exact }: Evidence): boolean {
  return start < end && text.slice(start, end) === exact;
}

function notWords({ start, end }: Evidence): string {
  return `not the words of the text: ${start}–${end}`;
}
