import { formatDate } from './date';
import { formatFixed, formatNumber, formatPercent, type Locale } from './number';
import { formatRupiah } from './rupiah';

type Unit = 'percent' | 'points' | 'idr' | 'count' | 'days';
type TermUnit = 'idr' | 'percent' | 'voters' | 'votes' | 'visits' | 'destinations' | 'records' | 'date';

const words = { id: { points: 'poin', days: 'hari' }, en: { points: 'points', days: 'days' } };

/** A value with its unit: `38,7%`, `−4,0 poin`, `Rp 213 ribu`, `888 hari`. */
export function formatIndicator(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'percent') return `${formatFixed(value, locale, 1)}%`;
  if (unit === 'points') return `${signed(value, locale)} ${words[locale].points}`;
  if (unit === 'idr') return formatRupiah(value, locale);
  if (unit === 'days') return `${formatNumber(value, locale)} ${words[locale].days}`;
  return formatNumber(value, locale, 1);
}

/** A tick of an axis whose label names the unit; rupiah in thousands. */
export function formatIndicatorTick(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'percent') return `${formatNumber(value, locale, 1)}%`;
  if (unit === 'points')
    return value === 0 ? '0' : `${sign(value)}${formatNumber(Math.abs(value), locale, 1)}`;
  return formatNumber(unit === 'idr' ? value / 1000 : value, locale, 1);
}

/** A term of a formula. @param date of the record that the term is the day of */
export function formatTerm(
  value: number | null,
  date: string | null,
  unit: TermUnit,
  locale: Locale,
): string | null {
  if (unit === 'date') return date === null ? null : formatDate(date, locale);
  if (value === null) return null;
  if (unit === 'idr') return formatRupiah(value, locale);
  return unit === 'percent'
    ? formatPercent(Math.round(value * 100) / 100, locale)
    : formatNumber(value, locale);
}

function signed(value: number, locale: Locale): string {
  return `${sign(value)}${formatFixed(Math.abs(value), locale, 1)}`;
}

function sign(value: number): string {
  return value > 0 ? '+' : value < 0 ? '−' : '';
}
