import type { Span } from '../span';
import { isDay, isoDay, weekday, weekdayOf, weekdayOn } from './calendar';
import { gap, spanOf, to, type Place, type Value } from './value-rule';

/** A day as far as it is printed. */
export interface PrintedDay {
  year: number | null;
  month: number;
  day: number;
}

const partOfDay = String.raw`(?:pagi|siang|sore|petang|malam|dini\shari|subuh|lalu|kemarin|ini|tadi|depan|besok|mendatang|nanti)`;
const beforeDate = new RegExp(
  String.raw`(?<!\p{L})(?<name>${weekday})(?:${gap}(?:${to}|[/&]|dan)${gap}${weekday})?(?!\p{L})(?:\s${partOfDay}(?!\p{L})){0,2}${gap},?${gap}(?:(?:tanggal|tgl\.?)${gap})?\(?${gap}$`,
  'iu',
);
const longest = 50;

/** @returns the weekday that stands before a date: `Rabu (`, `Jumat malam, tanggal `, `Senin-Rabu (` */
export function weekdayBefore(text: string, start: number): { name: string; start: number } | null {
  const match = beforeDate.exec(text.slice(Math.max(0, start - longest), start));
  const name = match?.groups?.['name'];
  return match && name !== undefined ? { name, start: start - match[0].length } : null;
}

/** @returns one mention of a day or of a span of days; none when the calendar has no such day */
export function dayMention(
  match: RegExpExecArray,
  { text }: Place,
  first: PrintedDay,
  last: PrintedDay | null = null,
): Value[] {
  const days = last ? [first, last] : [first];
  if (!days.every(({ year, month, day }) => isDay(year, month, day))) return [];
  const year = first.year ?? (last && last.month >= first.month ? last.year : null);
  const date = year === null ? null : isoDay(year, first.month, first.day);
  const end = last?.year == null ? null : isoDay(last.year, last.month, last.day);
  if ((year !== null && date === null) || (date !== null && end !== null && end < date)) return [];
  const before = weekdayBefore(text, match.index);
  const named = before && weekdayOf(before.name);
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
      ...withBracket(text, { start: before?.start ?? match.index, end: spanOf(match).end }),
    },
  ];
}

/** A closing bracket belongs to a date only where the opening one does. */
function withBracket(text: string, { start, end }: Span): Span {
  const closing = /^\s?\)/.exec(text.slice(end, end + 2));
  const open = text.slice(start, end).includes('(');
  return { start, end: end + (closing && open ? closing[0].length : 0) };
}
