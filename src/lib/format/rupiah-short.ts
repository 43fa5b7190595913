import type { Locale } from './number';
import { formatRupiah } from './rupiah';

const short: Record<string, string> = {
  triliun: 'T',
  miliar: 'M',
  juta: 'jt',
  ribu: 'rb',
  trillion: 'tn',
  billion: 'bn',
  million: 'm',
  thousand: 'k',
};

/** For the ends of bars, where the unit is explained beside the chart: `1,58 T`, `183 M`; in English `1.58 tn`, `183 bn`. */
export function formatRupiahShort(amount: number, locale: Locale, precision = 1): string {
  return formatRupiah(amount, locale, precision)
    .replace('Rp ', '')
    .replace(/[a-z]+$/, (word) => short[word] ?? word);
}
