export type Locale = 'id' | 'en';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };
// A formatter costs more to make than thousands of numbers cost to write.
const formatters = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return formatter(locale, 0, digits).format(value);
}

/** With all its decimals, zeros too: `4,0`. */
export function formatFixed(value: number, locale: Locale, digits: number): string {
  return formatter(locale, digits, digits).format(value);
}

/** @param value percent, as stated: its decimals are kept */
export function formatPercent(value: number, locale: Locale): string {
  const digits = String(value).split('.')[1]?.length ?? 0;
  return `${formatFixed(value, locale, digits)}%`;
}

/** Two ends, or one value where they are equal: `63,53% – 66,11%`. */
export function formatPercentRange(min: number, max: number, locale: Locale): string {
  const low = formatPercent(min, locale);
  return min === max ? low : `${low} – ${formatPercent(max, locale)}`;
}

function formatter(
  locale: Locale,
  minimumFractionDigits: number,
  maximumFractionDigits: number,
): Intl.NumberFormat {
  const key = `${locale} ${minimumFractionDigits} ${maximumFractionDigits}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(tags[locale], { minimumFractionDigits, maximumFractionDigits });
    formatters.set(key, found);
  }
  return found;
}
