import type { Span } from '../span';
import { wordSet } from '../tokens/word-list';
import { nounAt } from './count-nouns';
import { unit } from './money-units';
import { gap, spanOf, sticky, to, wordBefore, type Place, type Value, type ValueRule } from './value-rule';

/** Words before a year, whatever follows it. */
const leads = wordSet(`
  tahun thn th ta anggaran periode apbd apbd-p apbdp rapbd apbn rkpd lkpj pilkada pemilu pilgub pilbup
  pilwali pilwalkot pilpres pileg sejak pada awal akhir pertengahan selama sepanjang per semester
  triwulan perubahan murni
`);

/** Words before a number of things, though it looks like a year. */
const countLeads = new Set(['sebanyak', 'sejumlah', 'berjumlah', 'totalnya', 'jumlahnya', 'nomor']);

const year = String.raw`(?:1[5-9]|20|2100)\d\d`;
const end = String.raw`(?!\d|[.,/:]\d|[\p{L}\p{M}]|${gap}(?:${unit})(?![a-z\u00C0-\u024F]))`;

export const yearRules: ValueRule[] = [
  {
    id: 'none.decade',
    example: 'Jalan itu dibangun tahun ⟦1990-an⟧.',
    counterexample: 'Jalan itu dibangun tahun 1990 oleh 2000-an orang.',
    starts: ['number'],
    pattern: sticky(String.raw`(?:19|20)\d0${gap}-?an(?![a-z\u00C0-\u024F])`),
    // The year of a decade is no year of an event.
    read: (match, { text }) => (nounAt(text, match.index + match[0].length) ? null : []),
  },
  {
    id: 'date.period',
    example: 'Bupati masa jabatan ⟦2025-2030⟧, tahun ajaran ⟦2024/2025⟧.',
    counterexample: 'Hadir 2000-2500 orang.',
    starts: ['number'],
    pattern: sticky(String.raw`(?<first>${year})${gap}(?:${to}|\/)${gap}(?<last>${year})${end}`),
    read: (match, { text }) => {
      const { first = '', last = '' } = match.groups ?? {};
      if (!isRecent(first) || !isRecent(last) || first >= last || nounAt(text, match.index + match[0].length))
        return null;
      return [yearValue(first, spanOf(match), last)];
    },
  },
  {
    id: 'date.year',
    example: 'APBD Tahun Anggaran ⟦2025⟧ dan Pilkada ⟦2024⟧.',
    counterexample: 'Tahun 20.245 belum tiba.',
    starts: ['number'],
    pattern: sticky(`${year}${end}`),
    read: (match, place) =>
      leads.has(wordBefore(place)) || endsShortTitle(place) ? [yearValue(match[0], spanOf(match))] : null,
  },
];

/** After counts, which take `2000 orang`. */
export const bareYearRules: ValueRule[] = [
  {
    id: 'date.year-bare',
    example: 'Anggaran itu (⟦2024⟧) naik.',
    counterexample: 'Sebanyak 2024 hadir, 2023 orang pulang.',
    starts: ['number'],
    pattern: sticky(`${year}${end}`),
    read: (match, place) =>
      isRecent(match[0]) && !countLeads.has(wordBefore(place)) ? [yearValue(match[0], spanOf(match))] : null,
  },
];

/** `T.A. 2025`, `Thn. 2025`, `(TA) 2025` */
function endsShortTitle(place: Place): boolean {
  const [sign, word] = [wordBefore(place), wordBefore(place, 2)];
  return (sign === '.' || sign === ')') && ['a', 'ta', 'th', 'thn'].includes(word);
}

function isRecent(printed: string): boolean {
  return printed >= '1945' && printed <= '2100';
}

function yearValue(date: string, span: Span, last: string | null = null): Value {
  return {
    kind: 'date',
    date,
    month: null,
    day: null,
    date_end: last,
    day_end: null,
    weekday: null,
    contradicts: false,
    ...span,
  };
}
