import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { ArticleMeta } from '../../src/lib/extract/article';
import type { Proposal, ProposedPerson, Slot } from '../../src/lib/extract/proposal';
import type { Evidence } from '../../src/lib/extract/span';
import { UsageError } from '../command-line/usage-error';
import { linesOf } from '../extract/lines-of';

/** A proposal with the article that it comes from. */
export interface ReviewItem {
  file: string;
  /** of the contents of the file */
  sha256: string;
  meta: ArticleMeta;
  proposal: Proposal;
}

/**
 * The proposals of a file that `npm run extract` wrote, one article in memory at a time. Articles that could not be
 * read are passed over, and so is the half line of a run that is not over.
 *
 * @throws UsageError that names the line which is something else
 */
export async function* reviewItems(path: string): AsyncGenerator<ReviewItem> {
  let number = 0;
  let fault: string | null = null;
  for await (const text of linesOf(createReadStream(path))) {
    if (fault !== null) throw new UsageError(fault);
    number += 1;
    const line = parsed(text);
    // only the last line may be half, and whether it is the last shows when no other comes
    if (line === undefined) fault = `${path}:${number}: not JSON: ${text.slice(0, 60)}`;
    else yield* itemsOf(line, `${path}:${number}`);
  }
}

function* itemsOf(value: unknown, place: string): Generator<ReviewItem> {
  const result = articleLine.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = [place, issue?.path.join('.')].filter(Boolean).join(': ');
    throw new UsageError(`${where}: no line of npm run extract: ${issue?.message ?? ''}`);
  }
  if ('error' in result.data) return;
  const { proposals, ...article } = result.data;
  for (const proposal of proposals) yield { ...article, proposal };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const evidence: z.ZodType<Evidence> = z.object({
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

function slotOf<T>(value: z.ZodType<T>) {
  return z.object({
    value,
    basis: z.enum(['stated', 'derived', 'inferred']),
    evidence: z.tuple([evidence], evidence),
    rule: z.string(),
  });
}

const text = slotOf(z.string());
const slot: z.ZodType<Slot> = slotOf(z.union([z.string(), z.number(), z.boolean()]));

const person: z.ZodType<ProposedPerson> = z.object({
  role: z.enum(['lead', 'delegation', 'host', 'present']),
  name: text,
  post: text.nullable(),
  region: text.nullable(),
});

const proposal: z.ZodType<Proposal> = z.object({
  id: z.string(),
  kind: z.enum(['visit', 'official', 'activity', 'budget', 'election_result', 'election_cost']),
  rule: z.string(),
  values: z.record(z.string(), slot),
  persons: z.array(person),
  flags: z.array(
    z.object({
      check: z.string(),
      fields: z.array(z.string()),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
      evidence: z.array(evidence),
    }),
  ),
});

const meta: z.ZodType<ArticleMeta> = z.object({
  title: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  published_basis: z.enum(['json_ld', 'open_graph', 'meta', 'time_element', 'printed']).nullable(),
});

const articleLine = z.union([
  z.object({ file: z.string(), error: z.object({ fault: z.string() }) }),
  z.object({ file: z.string(), sha256: z.string(), meta, proposals: z.array(proposal) }),
]);
