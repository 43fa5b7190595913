import { ascending } from 'd3';
import type { Membership } from '../schema/membership';
import type { Records } from '../schema/records';

export interface Term {
  /** Days, months or years, as stated. */
  start: string | null;
  end: string | null;
}

export interface Office extends Term {
  first_seen: string | null;
  last_seen: string | null;
  is_current: boolean;
}

/** Evidence from this year on lets a post be called current. */
const currentFrom = '2025';

/**
 * A post as of its evidence. `start` and `end` are those of the latest term: an end that evidence outlives belongs to
 * an earlier term, and the term of that evidence has neither.
 * @param readOn the day on which the sources were last read; a post that ended before is not current
 */
export function office(membership: Membership, readOn: string): Office {
  const seen = [...membership.as_of].sort();
  const last = lastSeen(membership);
  const latest = terms(membership).at(-1);
  const term = latest && !(last && isBefore(latest.end, last)) ? latest : { start: null, end: null };
  return {
    ...term,
    first_seen: seen[0] ?? null,
    last_seen: last,
    is_current:
      membership.status !== 'former' &&
      membership.status !== 'elected' &&
      evidence(last, term.start) >= currentFrom &&
      !isBefore(term.end, readOn),
  };
}

/** @returns the latest date on which a page showed the person in the post, or null */
export function lastSeen(membership: Membership): string | null {
  return [...membership.as_of].sort().at(-1) ?? null;
}

/** Terms, earliest first. Pages state one term with more or less precision, and with its end or without. */
export function terms({ terms: stated }: Membership): Term[] {
  const found: Term[] = [];
  for (const { start, end } of [...stated].sort((a, b) => ascending(order(a), order(b)))) {
    const last = found.at(-1);
    if (last && sameDate(last.start, start)) {
      last.start = longer(last.start, start);
      last.end = sameDate(last.end, end) ? longer(last.end, end) : later(last.end, end);
    } else found.push({ start, end });
  }
  return found;
}

/** The day on which the newest source was read: what the dataset knows is as of that day. */
export function readOn({ sources }: Pick<Records, 'sources'>): string {
  return (
    sources
      .map(({ retrieved }) => retrieved)
      .sort()
      .at(-1) ?? ''
  );
}

/** Pages of January 2025 printed the years of terms to come: beside older sightings only a day is an inauguration. */
function evidence(last: string | null, start: string | null): string {
  if (last === null) return start ?? '';
  return start !== null && start.length === 10 && start > last ? start : last;
}

/** Certainly before, as far as both are known: 2023 is not before 2023-03-06. */
function isBefore(date: string | null, other: string): boolean {
  return date !== null && date < other.slice(0, date.length);
}

function order({ start, end }: Term): string {
  return start ?? end ?? '';
}

/** 2025 and 2025-02-20 may be the same date. */
function sameDate(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a.startsWith(b) || b.startsWith(a));
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

function later(a: string | null, b: string | null): string | null {
  return (a ?? '') >= (b ?? '') ? a : b;
}
