import { formatNumber, type Locale } from './number';

const steps = [
  { unit: 1e12, id: 'triliun', en: 'trillion' },
  { unit: 1e9, id: 'miliar', en: 'billion' },
  { unit: 1e6, id: 'juta', en: 'million' },
  { unit: 1e3, id: 'ribu', en: 'thousand' },
] as const;

/**
 * Rupiah as a newspaper prints them: `Rp 1,58 triliun`.
 * @param precision rounding step of the figure: no digit is printed that it does not support
 */
export function formatRupiah(amount: number, locale: Locale, precision = 1): string {
  const sign = amount < 0 ? '−' : '';
  const size = Math.abs(amount);
  const step = steps.find(({ unit }) => size >= unit);
  if (!step) return `${sign}Rp ${formatNumber(size, locale)}`;
  const supported = Math.max(0, Math.round(Math.log10(step.unit / Math.max(precision, 1))));
  const digits = Math.min(supported, size / step.unit >= 100 ? 0 : size / step.unit >= 10 ? 1 : 2);
  return `${sign}Rp ${formatNumber(size / step.unit, locale, digits)} ${step[locale]}`;
}

/** As short as it can be without losing a digit: `Rp 210,5 miliar`, `Rp 1.578.512.852.018`. */
export function formatRupiahLossless(amount: number, locale: Locale): string {
  const size = Math.abs(amount);
  const step = steps.find(({ unit }) => size >= unit);
  if (!step || !Number.isInteger((size / step.unit) * 1000)) return formatRupiahExact(amount, locale);
  return `${amount < 0 ? '−' : ''}Rp ${formatNumber(size / step.unit, locale, 3)} ${step[locale]}`;
}

/** All digits: `Rp 1.578.512.852.018`. */
export function formatRupiahExact(amount: number, locale: Locale): string {
  return `${amount < 0 ? '−' : ''}Rp ${formatNumber(Math.abs(amount), locale)}`;
}
