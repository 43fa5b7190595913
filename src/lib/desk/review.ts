import type { Proposal } from '../extract/proposal';
import type { Decision, DeskArticle } from './work';

/** A proposal as the reader left it. */
export interface Reviewed {
  /** with the reader's corrections */
  record: Proposal;
  proposed: Proposal;
  state: Decision['state'];
  decision: Decision | null;
}

export const noDecisions: ReadonlyMap<string, Decision> = new Map();

export function decisionKey(article: string, proposal: string): string {
  return `${article} ${proposal}`;
}

export function withDecision(
  decisions: ReadonlyMap<string, Decision>,
  decision: Decision,
): ReadonlyMap<string, Decision> {
  return new Map(decisions).set(decisionKey(decision.article, decision.proposal), decision);
}

export function withoutArticle(
  decisions: ReadonlyMap<string, Decision>,
  article: string,
): ReadonlyMap<string, Decision> {
  return new Map([...decisions].filter(([, decision]) => decision.article !== article));
}

/** The proposals of an article, each with what was decided on it. */
export function reviewed(
  { id, proposals }: Pick<DeskArticle, 'id' | 'proposals'>,
  decisions: ReadonlyMap<string, Decision>,
): Reviewed[] {
  return proposals.map((proposed) => {
    const decision = decisions.get(decisionKey(id, proposed.id)) ?? null;
    return {
      proposed,
      record: decision?.corrected ? { ...proposed, ...decision.corrected } : proposed,
      state: decision?.state ?? 'open',
      decision,
    };
  });
}

/** The records that the reader accepted, corrected as the reader corrected them. */
export function accepted(article: DeskArticle, decisions: ReadonlyMap<string, Decision>): Proposal[] {
  return reviewed(article, decisions)
    .filter(({ state }) => state === 'accepted')
    .map(({ record }) => record);
}
