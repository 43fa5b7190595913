import type { DateMention } from '../mention';

const monthsByStart: Record<string, number> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

export const fullMonth =
  '(?:januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember)';
/** Short forms too, only beside a day: `7 Okt 2022`. */
export const month = String.raw`(?:${fullMonth}|january|february|march|may|june|july|august|october|december|jan|[fp]eb|mar|apr|jun|jul|agust|agu|agt|ags|aug|sept|sep|okt|oct|no[vp]|des|dec)(?!\p{L})`;
export const months =
  'januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember january february march may june july august october december jan feb mar apr jun jul agu agt ags aug sept sep okt oct nov nop des dec agust'.split(
    ' ',
  );

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

export const weekday = String.raw`(?:senin|selasa|rabu|kamis|jum['’ʼ‘\x60´]?at|sabtu|minggu|ahad)`;
export const weekdayWords = [
  'senin',
  'selasa',
  'rabu',
  'kamis',
  'jumat',
  "jum'at",
  'sabtu',
  'minggu',
  'ahad',
];

/** @returns 1–12 */
export function monthOf(printed: string): number {
  return monthsByStart[printed.slice(0, 3).toLowerCase()] ?? 0;
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
