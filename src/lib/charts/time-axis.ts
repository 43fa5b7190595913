import * as Plot from '@observablehq/plot';
import { utcTicks } from 'd3';
import type { Locale } from '../format/number';

export interface TimeSpan {
  /** first and last day: YYYY-MM-DD */
  from: string;
  to: string;
}

/** Days from decades to days as an axis in the reader's language, with rules through the drawing. */
export function timeAxis(
  span: TimeSpan,
  { locale, ticks }: { locale: Locale; ticks: number },
): Plot.Markish[] {
  const dates = utcTicks(utc(span.from), utc(span.to), ticks);
  const words = tickWords(dates, locale);
  return [
    Plot.gridX(dates, { stroke: 'var(--colour-rule)', strokeOpacity: 1 }),
    Plot.axisX(dates, {
      tickFormat: (_: Date, index: number) => words[index] ?? '',
      tickSize: 4,
      label: null,
      color: 'var(--colour-muted)',
    }),
  ];
}

/** The scale that the axis belongs to. */
export function timeScale({ from, to }: TimeSpan) {
  return { type: 'utc', domain: [utc(from), utc(to)], label: null } satisfies Plot.ScaleOptions;
}

/** Years alone; months and days with the year below where it begins, so that no tick says more than it must. */
export function tickWords(dates: Date[], locale: Locale): string[] {
  const tag = { id: 'id-ID', en: 'en-GB' }[locale];
  const month = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const ofDays = dates.some((date) => date.getUTCDate() !== 1);
  const ofMonths = ofDays || dates.some((date) => date.getUTCMonth() !== 0);
  return dates.map((date, index) => {
    const year = String(date.getUTCFullYear());
    if (!ofMonths) return year;
    const day = ofDays ? `${date.getUTCDate()} ` : '';
    const isNewYear = dates[index - 1]?.getUTCFullYear() !== date.getUTCFullYear();
    return `${day}${month.format(date)}${isNewYear ? `\n${year}` : ''}`;
  });
}

export function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
