import type { Proposal, ProposedPerson, Slot } from '../extract/proposal';
import { evidenceOf, type Evidence, type Span } from '../extract/span';

/** Rule of a value that the reader gave. */
export const readerRule = 'reader';

/** One value in the reader's hands: what it will be, and the words for it. */
export interface Draft {
  value: string | number | boolean | null;
  evidence: Evidence[];
}

/**
 * A slot after its correction; unchanged where nothing changed.
 * @returns null when the value was taken away
 * @throws RangeError for a value without words: no span, no slot
 */
export function correctedSlot<T extends string | number | boolean>(
  slot: Slot<T> | null,
  { value, evidence }: { value: T | null; evidence: Evidence[] },
): Slot<T> | null {
  if (value === null) return null;
  const [first, ...rest] = evidence;
  if (!first) throw new RangeError('a value without words');
  const sameWords = slot !== null && sameEvidence(slot.evidence, evidence);
  if (slot && sameWords && slot.value === value) return slot;
  return {
    value,
    // words that the reader chose say it; for other words than before nobody has concluded anything
    basis: sameWords ? slot.basis : 'stated',
    evidence: [first, ...rest],
    rule: readerRule,
  };
}

/** The values of a record after its corrections. A field whose draft is empty is gone. */
export function correctedValues(
  values: Proposal['values'],
  drafts: Record<string, Draft>,
): Proposal['values'] {
  return Object.fromEntries(
    Object.entries({ ...values, ...drafts }).flatMap(([field]) => {
      const draft = drafts[field];
      const slot = draft ? correctedSlot(values[field] ?? null, draft) : (values[field] ?? null);
      return slot === null ? [] : [[field, slot]];
    }),
  );
}

/** One person in the reader's hands; `region` is a code. */
export interface PersonDraft {
  role: ProposedPerson['role'];
  name: { value: string | null; evidence: Evidence[] };
  post: { value: string | null; evidence: Evidence[] };
  region: { value: string | null; evidence: Evidence[] };
  /** as it was proposed */
  from: ProposedPerson;
}

/** A person without a name is gone. */
export function correctedPersons(drafts: PersonDraft[]): ProposedPerson[] {
  return drafts.flatMap(({ role, from, ...draft }) => {
    const name = correctedSlot(from.name, draft.name);
    if (!name) return [];
    return [
      {
        role,
        name,
        post: correctedSlot(from.post, draft.post),
        region: correctedSlot(from.region, draft.region),
      },
    ];
  });
}

/** The words of a span, without the spaces around them; null where nothing else is left. */
export function chosenWords(text: string, { start, end }: Span): Evidence | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = from + words.trim().length;
  return from < to ? evidenceOf(text, { start: from, end: to }) : null;
}

/** Where a text has these words, nearest to a place in it; null where it has them nowhere. */
export function wordsNearest(text: string, words: string, place: number): Evidence | null {
  if (words === '') return null;
  let best = text.indexOf(words);
  for (let at = best; at >= 0; at = text.indexOf(words, at + 1))
    if (Math.abs(at - place) < Math.abs(best - place)) best = at;
  return best < 0 ? null : evidenceOf(text, { start: best, end: best + words.length });
}

function sameEvidence(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end)
  );
}
