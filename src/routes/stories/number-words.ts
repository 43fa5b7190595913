import { formatDate } from '$lib/format/date';
import { formatFixed, formatNumber, formatPercent } from '$lib/format/number';
import { formatRupiah, formatRupiahExact } from '$lib/format/rupiah';
import { locale } from '$lib/i18n/term';
import { points, pointsApart } from '../elections/words';
import type { NumberTag } from './story-tags';

/** A value of a question as a story prints it. @throws Error where the form does not fit the value */
export function numberWords(value: unknown, form: NumberTag['as']): string {
  if (typeof value === 'string' && value !== '') {
    if (form === 'text') return value;
    if (form === 'date') return formatDate(value, locale());
  }
  if (typeof value === 'number') {
    if (form === 'rupiah') return formatRupiah(value, locale());
    if (form === 'rupiah_exact') return formatRupiahExact(value, locale());
    if (form === 'percent') return formatPercent(value, locale());
    if (form === 'points') return pointsApart(value);
    if (form === 'change') return points(value);
    if (form === 'coefficient') return formatFixed(value, locale(), 2).replace('-', '−');
    if (form === 'count') return formatNumber(value, locale(), 2);
  }
  throw new Error(`no ${form}: ${JSON.stringify(value)}`);
}
