import { firstDay, lastDay } from '../format/fuzzy-date';

/** Two days, both inclusive: YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

/** Nothing is dated more finely than to the day; a fortnight leaves room for the words. */
const leastDays = 14;
/** Few articles were found of earlier years: they are shown on request. */
const usualStart = '2014-01-01';

/** What there is to show: from the year of the first event to the month of the last. */
export function extentOf(spans: { first: string; last: string }[]): Period {
  const first = spans.map(({ first: day }) => day).sort()[0] ?? usualStart;
  const last =
    spans
      .map(({ last: day }) => day)
      .sort()
      .at(-1) ?? first;
  return { from: firstDay(first.slice(0, 4)), to: lastDay(last.slice(0, 7)) };
}

/** What is shown where the reader chose no period: the years with most articles, or all where there are only earlier ones. */
export function usualPeriod(extent: Period): Period {
  return extent.to < usualStart || extent.from > usualStart ? extent : { from: usualStart, to: extent.to };
}

/** The period of a filter within what there is; an order that makes no sense is turned round. */
export function chosenPeriod(
  { from, to }: { from: string | null; to: string | null },
  extent: Period,
): Period {
  const usual = usualPeriod(extent);
  const start = from === null ? usual.from : firstDay(from);
  const end = to === null ? extent.to : lastDay(to);
  return fit(start <= end ? { from: start, to: end } : { from: end, to: start }, extent);
}

/** @param factor below 1 comes nearer @param at share of the period that keeps its place, 0 at its start */
export function zoom(period: Period, factor: number, at: number, extent: Period): Period {
  const start = day(period.from);
  const length = day(period.to) - start;
  const next = Math.max(leastDays, Math.round(length * factor));
  const from = Math.round(start + (length - next) * at);
  return fit({ from: date(from), to: date(from + next) }, extent);
}

/** @param share of the period's own length, negative towards the past */
export function pan(period: Period, share: number, extent: Period): Period {
  const length = day(period.to) - day(period.from);
  const least = day(extent.from);
  const most = Math.max(least, day(extent.to) - length);
  const from = Math.min(Math.max(day(period.from) + Math.round(length * share), least), most);
  return fit({ from: date(from), to: date(from + length) }, extent);
}

/** The part of an extent between two shares of it, whichever comes first. */
export function between(one: number, other: number, extent: Period): Period {
  const start = day(extent.from);
  const length = day(extent.to) - start;
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return fit(
    { from: date(Math.round(start + from * length)), to: date(Math.round(start + to * length)) },
    extent,
  );
}

/** Where a day lies in a period: 0 at its start, 1 at its end. */
export function shareOf(at: string, period: Period): number {
  return (day(at) - day(period.from)) / Math.max(1, day(period.to) - day(period.from));
}

export function daysOf({ from, to }: Period): number {
  return day(to) - day(from) + 1;
}

/** What events are counted by where a period has too many to draw them one by one. */
export function unitOf(period: Period): 'year' | 'quarter' | 'month' | 'day' {
  const years = daysOf(period) / 365;
  if (years > 25) return 'year';
  if (years > 4) return 'quarter';
  return years > 0.4 ? 'month' : 'day';
}

function fit({ from, to }: Period, extent: Period): Period {
  const lowest = day(extent.from);
  const highest = Math.max(day(extent.to), lowest + leastDays);
  const start = Math.min(Math.max(day(from), lowest), highest - leastDays);
  const end = Math.min(Math.max(day(to), start + leastDays), highest);
  return { from: date(start), to: date(end) };
}

function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

function date(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
