import type { Locale } from './number';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

/**
 * A ratio of two figures as percent: `95,7%`.
 * @param step larger relative rounding step of the two: no decimal is printed that they do not support
 */
export function formatRatio(ratio: number, locale: Locale, step = 0): string {
  const digits = Math.abs(ratio) * 100 * step > 0.5 ? 0 : 1;
  const text = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(ratio * 100);
  return `${text}%`;
}
