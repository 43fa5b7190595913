import type { Activity } from '../schema/activity';
import type { Visit } from '../schema/visit';

const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

export interface EventDates {
  /** As written: a year, a month or a day. */
  date: string | null;
  date_precision: 'day' | 'month' | 'year' | null;
  /** First and last day that the written dates allow, ISO. */
  date_start: string | null;
  date_end: string | null;
  date_anchor: string | null;
  /** The event may stand at its date on a timeline. */
  on_timeline: boolean;
  weekday: string | null;
  weekday_matches: boolean | null;
}

/**
 * Dates of an event as the database keeps them. A year that rests on the weekday alone, and a date of publication,
 * stay off timelines: they are shown with a label instead.
 */
export function eventDates(event: Visit | Activity): EventDates {
  const { date, date_end: last, date_anchor: anchor, weekday } = event;
  const precision = date === null ? null : datePrecision(date);
  return {
    date,
    date_precision: precision,
    date_start: date && firstDay(date),
    date_end: last ? lastDay(last) : date && lastDay(date),
    date_anchor: anchor,
    on_timeline: date !== null && anchor !== 'weekday' && anchor !== 'published',
    weekday,
    weekday_matches: weekday && precision === 'day' && date ? weekdayOf(date) === weekday : null,
  };
}

export function datePrecision(date: string): 'day' | 'month' | 'year' {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10).replace(/^(\d{4}-\d{2})-01-0?$/, '$1-01');
}

export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function weekdayOf(day: string): string | undefined {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
}
