import type { Proposal, ProposalKind } from './proposal';

export interface Joining {
  /** name of the extractor that proposes `more`; it stands as the rule of what comes from it */
  extractor: string;
  /** false: the proposal was decided on, and takes no more values */
  isOpen?: (proposal: Proposal) => boolean;
}

/** Two proposals of a kind say the same when they agree on all of `both`, and on those of `either` that both have. */
const identity: Record<ProposalKind, { both: string[]; either: string[] }> = {
  visit: { both: ['guest_region', 'host_region'], either: ['date'] },
  official: { both: ['name'], either: ['role', 'region'] },
  activity: { both: ['kind', 'region'], either: ['date'] },
  budget: { both: ['account', 'amount_idr'], either: ['region', 'fiscal_year', 'stage'] },
  election_result: {
    both: ['election', 'region'],
    either: ['year', 'turnout_pct', 'registered_voters', 'voted', 'valid', 'invalid'],
  },
  election_cost: { both: ['component', 'amount_idr'], either: ['election', 'year', 'region'] },
};

/**
 * The proposals of two extractors as one list. What both propose stands once: as it was known, with the values and persons
 * that only the other found. What contradicts stands beside it.
 */
export function joinProposals(
  known: Proposal[],
  more: Proposal[],
  { extractor, isOpen = () => true }: Joining,
): Proposal[] {
  const joined = [...known];
  for (const proposal of more) {
    const at = joined.findIndex((other) => saysTheSame(other, proposal));
    const same = joined[at];
    if (!same) joined.push({ ...proposal, id: freeId(proposal.id, joined), rule: extractor });
    else if (isOpen(same)) joined[at] = completed(same, proposal, extractor);
  }
  return joined;
}

function saysTheSame(a: Proposal, b: Proposal): boolean {
  if (a.kind !== b.kind) return false;
  const { both, either } = identity[a.kind];
  const has = (field: string) => a.values[field] !== undefined && b.values[field] !== undefined;
  return (
    both.every((field) => has(field) && agree(a, b, field)) &&
    either.filter(has).every((field) => agree(a, b, field))
  );
}

/** Amounts agree within the coarser one's rounding. */
function agree(a: Proposal, b: Proposal, field: string): boolean {
  const [one, other] = [a.values[field]?.value, b.values[field]?.value];
  if (field !== 'amount_idr') return one === other;
  return Math.abs(Number(one) - Number(other)) <= Math.max(precision(a), precision(b)) / 2;
}

function precision({ values }: Proposal): number {
  return Number(values['precision_idr']?.value ?? 1);
}

function completed(known: Proposal, other: Proposal, extractor: string): Proposal {
  const names = new Set(known.persons.map(({ name }) => name.value));
  const found = Object.entries(other.values).map(([field, slot]) => [field, { ...slot, rule: extractor }]);
  return {
    ...known,
    values: { ...(Object.fromEntries(found) as Proposal['values']), ...known.values },
    persons: [...known.persons, ...other.persons.filter(({ name }) => !names.has(name.value))],
    flags: [
      ...known.flags,
      ...other.flags.filter(({ check }) => !known.flags.some((flag) => flag.check === check)),
    ],
  };
}

function freeId(id: string, taken: Proposal[]): string {
  const isTaken = (name: string) => taken.some((proposal) => proposal.id === name);
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}-${number}`;
  return free;
}
