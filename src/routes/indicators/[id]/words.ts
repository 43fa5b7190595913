import { formatIndicator, formatTerm } from '$lib/format/indicator-value';
import { formatNumber } from '$lib/format/number';
import { locale } from '$lib/i18n/term';
import { m } from '$lib/paraglide/messages';
import type { IndicatorCardRow } from '$lib/queries/indicator-card';
import type { IndicatorValuesRow } from '$lib/queries/indicator-values';

/** How the terms of a formula stand to each other. */
export function signOf({ unit, denominator_unit }: IndicatorCardRow): '÷' | '−' | null {
  if (denominator_unit === null || unit === 'count') return null;
  return unit === 'points' || unit === 'days' ? '−' : '÷';
}

/** The terms of a value as they are printed. */
export function termsOf(row: IndicatorValuesRow, card: IndicatorCardRow) {
  const { numerator_unit, denominator_unit } = card;
  return {
    numerator: formatTerm(row.numerator, row.numerator_date, numerator_unit, locale()),
    denominator:
      denominator_unit && formatTerm(row.denominator, row.denominator_date, denominator_unit, locale()),
  };
}

/** The value with its formula: `40,2% = Rp 1,82 triliun ÷ Rp 4,53 triliun`, `1 dari 5`. */
export function formulaOf(row: IndicatorValuesRow, card: IndicatorCardRow): string {
  const { numerator, denominator } = termsOf(row, card);
  const value = formatIndicator(row.value, card.unit, locale());
  if (numerator === null || !denominator) return value;
  const sign = signOf(card);
  return sign
    ? `${value} = ${numerator} ${sign} ${denominator}`
    : m.indicators_of({ numerator, denominator });
}

export function rankOf(
  row: Pick<IndicatorValuesRow, 'rank' | 'median' | 'compared'>,
  card: Pick<IndicatorCardRow, 'id' | 'unit'>,
): string {
  if (row.rank === null || row.median === null) return m.indicators_rank_none();
  const place = { rank: formatNumber(row.rank, locale()), compared: formatNumber(row.compared, locale()) };
  // the median of distances from a median says nothing
  return card.id === 'turnout-province-gap'
    ? m.indicators_rank_alone(place)
    : m.indicators_rank({ ...place, median: formatIndicator(row.median, card.unit, locale()) });
}
