import type { Locale } from './number';

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const formatters = { id: formattersOf('id-ID'), en: formattersOf('en-GB') };

/** @param date YYYY, YYYY-MM or YYYY-MM-DD; nothing is filled in: `2022`, `September 2022`, `8 September 2022` */
export function formatDate(date: string, locale: Locale): string {
  if (date.length === 4) return date;
  const formatter = formatters[locale][date.length === 10 ? 'day' : 'month'];
  return formatter.format(new Date(`${date}-01`.slice(0, 10)));
}

function formattersOf(tag: string) {
  return {
    month: new Intl.DateTimeFormat(tag, month),
    day: new Intl.DateTimeFormat(tag, { ...month, day: 'numeric' }),
  };
}

/** A span of days; the shared month or year is said once: `9–11 Oktober 2024`. */
export function formatDateRange(start: string, end: string | null, locale: Locale): string {
  if (end === null || end === start) return formatDate(start, locale);
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7)) {
    return `${Number(start.slice(8))}–${formatDate(end, locale)}`;
  }
  return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
}

/** @param interval EDTF: two dates of any precision, empty where unknown: `2021-02-26/` is `26 Februari 2021 –` */
export function formatInterval(interval: string, locale: Locale): string {
  const [start = '', end = ''] = interval.split('/');
  const said = (date: string) => (date === '' ? '' : formatDate(date, locale));
  return `${said(start)} – ${said(end)}`.trim();
}
