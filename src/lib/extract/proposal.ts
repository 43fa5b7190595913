import type { Article } from './article';
import type { Mention } from './mention';
import type { Evidence } from './span';

/**
 * stated: these words say it; derived: a default of the document says it (the dateline, the day of publication);
 * inferred: concluded from other words, which are the evidence.
 */
export type Basis = 'stated' | 'derived' | 'inferred';

/** One value of a proposed record with the words that prove it. No words, no slot. */
export interface Slot<T = string | number | boolean> {
  value: T;
  basis: Basis;
  evidence: [Evidence, ...Evidence[]];
  /** id of the rule that filled it */
  rule: string;
}

export type ProposalKind = 'visit' | 'official' | 'activity' | 'budget' | 'election_result' | 'election_cost';

export interface ProposedPerson {
  role: 'lead' | 'delegation' | 'host' | 'present';
  /** without honorifics and degrees; its evidence covers them */
  name: Slot<string>;
  post: Slot<string> | null;
  /** Kemendagri code of the post's region */
  region: Slot<string> | null;
}

/** Something to look at before accepting. A flag never changes a value. */
export interface Flag {
  /** id of the check: weekday, turnout_ratio, change_sum, words_and_figure, magnitude, region_type … */
  check: string;
  /** names of the values that it is about */
  fields: string[];
  /** numbers and words of the message, which is the page's */
  details: Record<string, string | number>;
  evidence: Evidence[];
}

export interface Proposal {
  /** stable for the same text: kind and place */
  id: string;
  kind: ProposalKind;
  /** id of the rule that proposed the record */
  rule: string;
  /** by the names of the schema: `src/lib/schema/visit.ts`, `budget-line.ts` … */
  values: Record<string, Slot>;
  /** of visits and activities */
  persons: ProposedPerson[];
  flags: Flag[];
}

export interface Extraction {
  article: Article;
  mentions: Mention[];
  proposals: Proposal[];
  /** name of the extractor that made it */
  extractor: string;
}

/** Anything that reads an article. @throws ExtractError with the reason, in words for the reader */
export interface Extractor {
  name: string;
  extract(article: Article, signal?: AbortSignal): Promise<Extraction>;
}
