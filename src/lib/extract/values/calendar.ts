import type { DateMention } from '../mention';

/** Every spelling of each month, its full Indonesian names first. */
const spellings = [
  ['januari', 'jan', 'january'],
  ['februari', 'pebruari', 'feb', 'peb', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'agust', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des', 'dec', 'december'],
];
const numbers = new Map(
  spellings.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

export const monthNames = [...numbers.keys()];
/** A word that may be a month: {@link monthOf} knows. */
export const monthWord = String.raw`[a-z]{3,9}(?![a-z\u00C0-\u024F])`;

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

export const weekday = String.raw`(?:senin|selasa|rabu|kamis|jum['’ʼ‘\x60´]?at|sabtu|minggu|ahad)`;

/** @returns 1–12; null when no month is called so */
export function monthOf(printed: string | undefined): number | null {
  return numbers.get(printed?.toLowerCase() ?? '') ?? null;
}

/** `Sep` and `Des` may be other words where no year or weekday stands by. */
export function isShortMonth(printed: string): boolean {
  return printed.length <= 4 && printed.toLowerCase() !== 'mei' && !/^ju[nl]i$/i.test(printed);
}

export function weekdayOf(printed: string): DateMention['weekday'] {
  const start = printed.slice(0, 3).toLowerCase();
  if (start === 'aha') return 'Minggu';
  return weekdays.find((day) => day.toLowerCase().startsWith(start)) ?? null;
}

/** @param date YYYY-MM-DD */
export function weekdayOn(date: string): DateMention['weekday'] {
  return weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? null;
}

/** @returns YYYY-MM-DD; null when the calendar has no such day */
export function isoDay(year: number, monthNumber: number, day: number): string | null {
  return isDay(year, monthNumber, day) && year >= 1900 && year <= 2100
    ? `${year}-${twoDigits(monthNumber)}-${twoDigits(day)}`
    : null;
}

/** @param year null: not printed, so that 29 February may be */
export function isDay(year: number | null, monthNumber: number, day: number): boolean {
  return (
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year ?? 2000, monthNumber, 0)).getUTCDate()
  );
}

/** @returns YYYY-MM */
export function isoMonth(year: number, monthNumber: number): string {
  return `${year}-${twoDigits(monthNumber)}`;
}

/** `22` is 2022, `98` is 1998 */
export function fullYear(printed: string): number {
  const year = Number(printed);
  if (printed.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
