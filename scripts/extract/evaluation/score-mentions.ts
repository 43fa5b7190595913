import type { Proposal } from '../../../src/lib/extract/proposal';
import { overlaps, type Span } from '../../../src/lib/extract/span';
import type { Tally } from './counts';
import type { GoldArticle } from './gold';
import { placesOfNumber, placesOfWords } from './printed-values';

export const mentionKinds = ['amount', 'percentage', 'count', 'name'] as const;
export type MentionKind = (typeof mentionKinds)[number];

export interface MentionScore {
  /** the same words, but for what stands around a value: Rp, `,-`, titles */
  strict: Tally;
  /** any shared character */
  lenient: Tally;
}

/** Whether what proves a value stands where the gold's value is printed. Several printed places are as good as one. */
export function scoreMentions(
  text: string,
  gold: GoldArticle,
  proposals: Proposal[],
): Record<MentionKind, MentionScore> {
  const asked = goldPlaces(text, gold);
  const given = answerSpans(proposals);
  return {
    amount: tallies(text, asked.amount, given.amount),
    percentage: tallies(text, asked.percentage, given.percentage),
    count: tallies(text, asked.count, given.count),
    name: tallies(text, asked.name, given.name),
  };
}

/** The places of each value that the gold has, once a value. */
function goldPlaces(text: string, gold: GoldArticle): Record<MentionKind, Span[][]> {
  const numbers = (values: (number | null)[]) =>
    distinct(values)
      .map((value) => placesOfNumber(text, value))
      .filter((places) => places.length > 0);
  return {
    amount: numbers([...gold.budgets, ...gold.costs].map(({ amount_idr }) => amount_idr)),
    percentage: numbers(gold.turnout.map(({ turnout_pct }) => turnout_pct)),
    count: numbers(gold.turnout.flatMap(({ registered, voted }) => [registered, voted])),
    name: distinct([
      ...gold.officials.map(({ name }) => name),
      ...gold.visits.flatMap(({ lead, host_persons }) => [lead, ...host_persons]),
    ])
      .map((name) => placesOfWords(text, name))
      .filter((places) => places.length > 0),
  };
}

const mentionOfSlot: Record<string, MentionKind> = {
  amount_idr: 'amount',
  turnout_pct: 'percentage',
  registered_voters: 'count',
  voted: 'count',
  name: 'name',
};

function answerSpans(proposals: Proposal[]): Record<MentionKind, Span[]> {
  const spans: Record<MentionKind, Span[]> = { amount: [], percentage: [], count: [], name: [] };
  for (const { values, persons } of proposals) {
    for (const [slot, { evidence }] of Object.entries(values)) {
      const kind = mentionOfSlot[slot];
      if (kind !== undefined) spans[kind].push(evidence[0]);
    }
    for (const { name } of persons) spans.name.push(name.evidence[0]);
  }
  return spans;
}

function tallies(text: string, asked: Span[][], given: Span[]): MentionScore {
  const unique = [...new Map(given.map((span) => [`${span.start}-${span.end}`, span])).values()];
  return {
    strict: tally(asked, unique, (place, span) => sameWords(text, place, span)),
    lenient: tally(asked, unique, overlaps),
  };
}

/** A gold value found several times is found; each answer that finds nothing is one too many. */
function tally(asked: Span[][], given: Span[], matches: (place: Span, span: Span) => boolean): Tally {
  const found = asked.filter((places) => given.some((span) => places.some((place) => matches(place, span))));
  const astray = given.filter(
    (span) => !asked.some((places) => places.some((place) => matches(place, span))),
  );
  return { hit: found.length, given: found.length + astray.length, asked: asked.length };
}

const before = /^(?:rp\.?|(?:[\p{L}’']{1,5}\.|hj|h|kh|dr|drs|ir|prof|haji|hajah)[\s.]*)+$/iu;
const after = /^(?:,-|,00|\s*persen|\s*%|\s*(?:orang|pemilih|jiwa|suara)|(?:[\s,]+\p{Lu}[\p{L}.]{0,7})+)$/u;

function sameWords(text: string, place: Span, span: Span): boolean {
  const core = { start: place.start, end: place.end };
  if (span.start > core.start) core.start += /^(?:rp\.?\s?)?/i.exec(text.slice(core.start))?.[0].length ?? 0;
  if (span.start > core.start || span.end < core.end) return false;
  const head = text.slice(span.start, core.start).trim();
  const tail = text.slice(core.end, span.end).trimEnd();
  return (head === '' || before.test(head)) && (tail === '' || after.test(tail));
}

function distinct<T>(values: (T | null)[]): T[] {
  return [...new Set(values.filter((value) => value !== null))];
}
