import type { Proposal, Slot } from './proposal';

/** What makes two proposals of one kind say the same. */
const keys: Partial<Record<Proposal['kind'], string[]>> = {
  budget: ['region', 'fiscal_year', 'stage', 'account'],
};

/**
 * One record a statement: a figure that an article repeats, or rounds in its headline, is one proposal with the words of
 * all places; the most exact figure stands.
 */
export function merge(proposals: Proposal[]): Proposal[] {
  const merged: Proposal[] = [];
  for (const proposal of proposals) {
    const at = merged.findIndex((other) => same(other, proposal));
    const other = merged[at];
    if (!other) merged.push(proposal);
    else
      merged[at] = precision(proposal) < precision(other) ? joined(proposal, other) : joined(other, proposal);
  }
  return merged;
}

function same(a: Proposal, b: Proposal): boolean {
  const fields = keys[a.kind];
  if (a.kind !== b.kind || !fields) return false;
  if (fields.some((field) => a.values[field]?.value !== b.values[field]?.value)) return false;
  const gap = Math.abs(amount(a) - amount(b));
  return gap <= Math.max(precision(a), precision(b)) / 2;
}

function amount({ values }: Proposal): number {
  return Number(values['amount_idr']?.value);
}

function precision({ values }: Proposal): number {
  return Number(values['precision_idr']?.value ?? 1);
}

/** The first one's values, with the evidence of both. */
function joined(kept: Proposal, other: Proposal): Proposal {
  const values: Record<string, Slot> = { ...kept.values };
  for (const [field, slot] of Object.entries(kept.values)) {
    const more = other.values[field]?.evidence.filter(
      ({ start }) => !slot.evidence.some((known) => known.start === start),
    );
    if (more?.length) values[field] = { ...slot, evidence: [...slot.evidence, ...more] };
  }
  return { ...kept, values };
}
