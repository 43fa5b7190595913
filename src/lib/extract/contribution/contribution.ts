import type { Source } from '../../schema/source';
import type { Lexicon } from '../lexicon';
import type { Proposal, Slot } from '../proposal';
import { digest } from './digest';

export type ContributedFile =
  'persons' | 'visits' | 'officials' | 'activities' | 'budgets' | 'elections' | 'election-costs';

/** A record, and the file below `data/facts/` that it belongs in. */
export interface Contributed {
  file: ContributedFile;
  record: { id: string };
}

export interface Contribution {
  proposal: Proposal;
  source: Source;
  regions: Map<string, Lexicon['regions'][number]>;
}

export function valueOf({ values }: Proposal, field: string): Slot['value'] | null {
  return values[field]?.value ?? null;
}

/** Fields that the article does not state itself. */
export function inferredFields({ values }: Proposal): string[] {
  return Object.entries(values)
    .filter(([, { basis }]) => basis !== 'stated')
    .map(([field]) => field);
}

export function recordIdOf(prefix: string, { proposal, source }: Contribution): string {
  return `${prefix}-${digest(`${source.id} ${proposal.id}`)}`;
}

/** The records say it like all of Sorot: one stated source, inferred where a needed value is. */
export function confidenceOf(proposal: Proposal, fields: string[]): 'stated' | 'inferred' {
  const concluded = inferredFields(proposal);
  return fields.some((field) => concluded.includes(field)) ? 'inferred' : 'stated';
}
