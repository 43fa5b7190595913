import { z } from 'zod';
import type { ArticleMeta } from './article';
import type { Proposal, ProposedPerson, Slot } from './proposal';
import type { Evidence } from './span';

// Proposals that come from a file are read anew: whoever kept it may have changed it.
const offset = z.int().nonnegative();

const evidence: z.ZodType<Evidence> = z.strictObject({
  start: offset,
  end: offset,
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** No words, no slot. */
const evidences = z.tuple([evidence], evidence);

const slotOf = <T>(value: z.ZodType<T>): z.ZodType<Slot<T>> =>
  z.strictObject({
    value,
    basis: z.enum(['stated', 'derived', 'inferred']),
    evidence: evidences,
    rule: z.string(),
  });

const text = slotOf(z.string());

export const proposedValues: z.ZodType<Proposal['values']> = z.record(
  z.string(),
  slotOf(z.union([z.string(), z.number(), z.boolean()])),
);

export const proposedPersons: z.ZodType<ProposedPerson[]> = z.array(
  z.strictObject({
    role: z.enum(['lead', 'delegation', 'host', 'present']),
    name: text,
    post: text.nullable(),
    region: text.nullable(),
  }),
);

export const proposal: z.ZodType<Proposal> = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['visit', 'official', 'activity', 'budget', 'election_result', 'election_cost']),
  rule: z.string(),
  values: proposedValues,
  persons: proposedPersons,
  flags: z.array(
    z.strictObject({
      check: z.string(),
      fields: z.array(z.string()),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
      evidence: z.array(evidence),
    }),
  ),
});

export const articleMeta: z.ZodType<ArticleMeta> = z.strictObject({
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.iso.date().nullable(),
  published_basis: z.enum(['json_ld', 'open_graph', 'meta', 'time_element', 'printed']).nullable(),
});

/** A line of the file that `npm run extract` writes: an article by its proposals, or why it could not be read. */
export const proposalsLine = z.union([
  z.object({ file: z.string(), error: z.object({ fault: z.string() }) }),
  z.object({
    file: z.string(),
    /** of the contents of the file */
    sha256: z.string(),
    meta: articleMeta,
    proposals: z.array(proposal),
  }),
]);
