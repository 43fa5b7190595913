import type { Span } from '../span';
import { isDay, isoDay, weekday, weekdayOf, weekdayOn } from './calendar';
import { gap, spanOf, to, type Value } from './value-rule';

/** A day as far as it is printed. */
export interface PrintedDay {
  year: number | null;
  month: number;
  day: number;
}

const partOfDay = String.raw`(?:pagi|siang|sore|petang|malam|dini${gap}hari|subuh|lalu|kemarin|ini|tadi|depan|besok|mendatang|nanti)`;

/** The weekday that may stand before a date: `Rabu (`, `Jumat malam, tanggal `, `Senin-Rabu (`. It is the group `weekday`. */
export const weekdayBefore = String.raw`(?:(?<weekday>${weekday})(?:${gap}(?:${to}|[/&]|dan)${gap}${weekday})?(?!\p{L})(?:\s${partOfDay}(?!\p{L})){0,2}${gap},?${gap}(?:(?:tanggal|tgl\.?)${gap})?\(?${gap})`;

/** After a date; it belongs to it only where the opening one does. */
export const closingBracket = String.raw`(?:${gap}\))?`;

/** @returns one mention of a day or of a span of days; none when the calendar has no such day */
export function dayMention(
  match: RegExpExecArray,
  first: PrintedDay,
  last: PrintedDay | null = null,
): Value[] {
  const days = last ? [first, last] : [first];
  if (!days.every(({ year, month, day }) => isDay(year, month, day))) return [];
  const year = first.year ?? (last && last.month >= first.month ? last.year : null);
  const date = year === null ? null : isoDay(year, first.month, first.day);
  const end = last?.year == null ? null : isoDay(last.year, last.month, last.day);
  if ((year !== null && date === null) || (date !== null && end !== null && end < date)) return [];
  const printed = match.groups?.['weekday'];
  const named = printed === undefined ? null : weekdayOf(printed);
  return [
    {
      kind: 'date',
      date,
      month: date === null ? first.month : null,
      day: date === null ? first.day : null,
      date_end: end,
      day_end: last && end === null ? last.day : null,
      weekday: named,
      contradicts: named !== null && date !== null && weekdayOn(date) !== named,
      ...withoutStrayBracket(match),
    },
  ];
}

function withoutStrayBracket(match: RegExpExecArray): Span {
  const { start, end } = spanOf(match);
  const printed = match[0];
  return printed.endsWith(')') && !printed.includes('(')
    ? { start, end: start + printed.slice(0, -1).trimEnd().length }
    : { start, end };
}
