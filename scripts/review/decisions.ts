import { createReadStream, existsSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../command-line/usage-error';
import { linesOf } from '../extract/lines-of';
import { outputFile } from '../extract/output-file';
import type { ReviewItem } from './proposals-file';

const decisionState = z.enum(['accepted', 'rejected', 'duplicate']);
export type DecisionState = z.infer<typeof decisionState>;

/** What was said of a proposal, and when. Of two about the same one, the later holds. */
const decision = z.object({
  sha256: z.string(),
  proposal: z.string(),
  file: z.string(),
  kind: z.string(),
  state: decisionState,
  at: z.iso.datetime(),
});

type Decision = z.infer<typeof decision>;

export interface Decisions {
  of(item: ReviewItem): DecisionState | undefined;
  /** Resolves when it is written. */
  decide(item: ReviewItem, state: DecisionState): Promise<void>;
  close(): Promise<void>;
}

/** `proposals.jsonl` → `proposals.decisions.jsonl` */
export function decisionsPath(proposals: string): string {
  return `${proposals.replace(/\.jsonl$/, '')}.decisions.jsonl`;
}

/**
 * Decisions of earlier sittings; new ones are appended at once.
 * @throws UsageError for a file of something else
 */
export async function openDecisions(path: string, now: () => Date): Promise<Decisions> {
  // cuts what a crash left of a last line
  const output = await outputFile(path, true);
  const known = await readDecisions(path);
  return {
    of: (item) => known.get(keyOf(item))?.state,
    async decide(item, state) {
      const { sha256, file, proposal } = item;
      const at = now().toISOString();
      const made: Decision = { sha256, proposal: proposal.id, file, kind: proposal.kind, state, at };
      await output.write(JSON.stringify(made));
      known.set(keyOf(item), { state, at });
    },
    close: () => output.close(),
  };
}

/** What was decided, by `keyOf`. */
export async function readDecisions(path: string): Promise<Map<string, Pick<Decision, 'state' | 'at'>>> {
  const known = new Map<string, Pick<Decision, 'state' | 'at'>>();
  if (!existsSync(path)) return known;
  let number = 0;
  for await (const line of linesOf(createReadStream(path))) {
    number += 1;
    const { sha256, proposal, state, at } = parsed(line, `${path}:${number}`);
    known.set(keyOf({ sha256, proposal: { id: proposal } }), { state, at });
  }
  return known;
}

export function keyOf({ sha256, proposal }: { sha256: string; proposal: { id: string } }): string {
  return `${sha256} ${proposal.id}`;
}

function parsed(line: string, place: string): Decision {
  try {
    return decision.parse(JSON.parse(line));
  } catch (cause) {
    throw new UsageError(`${place}: no decision: ${line.slice(0, 60)}`, { cause });
  }
}
