import { formatFixed, type Locale } from './number';

/**
 * A ratio of two figures as percent: `95,7%`.
 * @param step larger relative rounding step of the two: no decimal is printed that they do not support
 */
export function formatRatio(ratio: number, locale: Locale, step = 0): string {
  const digits = Math.abs(ratio) * 100 * step > 0.5 ? 0 : 1;
  return `${formatFixed(ratio * 100, locale, digits)}%`;
}
