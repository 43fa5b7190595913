import { formatDateRange } from './date';
import { firstDay, lastDay } from './fuzzy-date';
import type { Locale } from './number';

/** A span of days as shortly as it can be said: `2024`, `Maret 2024`, `Januari 2024 – Maret 2024`, `3–9 Maret 2024`. */
export function formatPeriod(from: string, to: string, locale: Locale): string {
  for (const digits of [4, 7]) {
    const [start, end] = [from.slice(0, digits), to.slice(0, digits)];
    if (firstDay(start) === from && lastDay(end) === to) return formatDateRange(start, end, locale);
  }
  return formatDateRange(from, to, locale);
}
