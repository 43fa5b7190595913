import { firstDay, lastDay } from '../format/fuzzy-date';

/** Two days, both inclusive. */
export interface Span {
  from: string;
  to: string;
}

/** A stated term of a post as it may be drawn without claiming more than its source. */
export interface DrawnTerm {
  /** certainly held */
  sure: Span | null;
  /** the month or year within which it began or ended */
  doubts: Span[];
  /** from the latest evidence of all to the stated end: announced, not yet seen */
  announced: Span | null;
  /** an end that no source states, drawn open */
  openStart: boolean;
  openEnd: boolean;
}

/**
 * @param interval EDTF, empty where unknown: `2021-02-26/`
 * @param seen dates on which a source shows the person in the post: an open end reaches to the last of them
 * @param knownUntil the latest evidence of any post
 */
export function drawnTerm(interval: string, seen: string[], knownUntil: string): DrawnTerm {
  const [start = '', end = ''] = interval.split('/');
  const from = start === '' ? null : lastDay(start);
  const lastSeen =
    seen
      .map(firstDay)
      .filter((day) => day >= (from ?? ''))
      .sort()
      .at(-1) ?? null;
  const to = end === '' ? lastSeen : firstDay(end);
  const known = to !== null && to > knownUntil ? knownUntil : to;
  const isAhead = end !== '' && firstDay(end) > knownUntil;
  const doubt = (date: string, earliest: string) =>
    date !== '' && date.length < 10
      ? [{ from: firstDay(date) > earliest ? firstDay(date) : earliest, to: lastDay(date) }]
      : [];
  return {
    sure: from !== null && known !== null && from <= known ? { from, to: known } : null,
    doubts: [...doubt(start, ''), ...(isAhead ? [] : doubt(end, start === '' ? '' : firstDay(start)))],
    announced: isAhead ? { from: knownUntil, to: lastDay(end) } : null,
    openStart: start === '',
    openEnd: end === '',
  };
}

/** All time for which a source shows somebody in a post: terms as far as they are known, and from sighting to sighting. */
export function knownSpans(terms: string[], seen: string[], knownUntil: string): Span[] {
  const stated = terms.flatMap((interval) => {
    const { sure, doubts } = drawnTerm(interval, seen, knownUntil);
    return sure ? [sure, ...doubts] : doubts;
  });
  return [...stated, ...betweenKnown(terms, seen)];
}

/** From the first sighting to the last, and from a start without an end to an end without a start. */
export function betweenKnown(terms: string[], seen: string[]): Span[] {
  const days = [...seen].sort();
  const [first, last] = [days[0], days.at(-1)];
  const starts = terms.filter((interval) => interval.endsWith('/')).map((interval) => interval.slice(0, -1));
  const ends = terms.filter((interval) => interval.startsWith('/')).map((interval) => interval.slice(1));
  const joined = starts.flatMap((start) => {
    const end = ends.find((date) => date >= start);
    return end === undefined ? [] : [{ from: firstDay(start), to: lastDay(end) }];
  });
  return first === undefined || last === undefined
    ? joined
    : [...joined, { from: firstDay(first), to: lastDay(last) }];
}

/** Where nothing is known between the first and the last known day; gaps of three months and less are left out. */
export function gaps(spans: Span[], until: string): Span[] {
  const sorted = [...spans, { from: until, to: until }].sort((a, b) => (a.from < b.from ? -1 : 1));
  const found: Span[] = [];
  let reached = sorted[0]?.from ?? until;
  for (const { from, to } of sorted) {
    if (days(reached, from) > 92) found.push({ from: reached, to: from });
    if (to > reached) reached = to;
  }
  return found;
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
