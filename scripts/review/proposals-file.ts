import { createReadStream } from 'node:fs';
import type { ArticleMeta } from '../../src/lib/extract/article';
import type { Proposal } from '../../src/lib/extract/proposal';
import { proposalsLine } from '../../src/lib/extract/proposal-schema';
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
  const result = proposalsLine.safeParse(value);
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
