import { wordSet } from '../tokens/word-list';
import { nounAt } from './count-nouns';
import { foreignAfter, powerOf, unit } from './money-units';
import { firstNumberWords, numberWords } from './number-words';
import { numeral } from './numeral';
import { currency } from './rupiah';
import { amountInWords, amountOf } from './rupiah-amount';
import { edge, gap, spanOf, sticky, wordBefore, type Place, type Value, type ValueRule } from './value-rule';

const moneyWords = wordSet(`
  anggaran apbd belanja biaya bantuan dana defisit denda hibah honor insentif kerugian modal pagu
  pendapatan pad rugi sebesar seharga senilai silpa surplus tunjangan uang upah
`);

const joiningWord =
  /^\s(?:untuk|dari|yang|per|dan|atau|pada|di|ke|lebih|setiap|tiap|kepada|dalam|ini|itu|tersebut|oleh|bagi|guna|dengan|menjadi|hingga|sampai|sebagai|agar|karena|saja|lagi|masing-masing|telah|sudah|akan)(?!\p{L})/u;

/** Amounts in words, and amounts that `rupiah` or only their size marks. */
export const rupiahWithoutSignRules: ValueRule[] = [
  {
    id: 'rupiah.words-after-sign',
    example: 'Hibah sebesar ⟦Rp dua miliar⟧ cair.',
    counterexample: 'Hibah Rp cair dua kali.',
    starts: ['rp', 'idr'],
    pattern: sticky(`${currency}(${numberWords})${edge}(?:${gap}rupiah${edge})?`),
    read: inWords,
  },
  {
    id: 'rupiah.words',
    example: 'Ia membayar Rp 2 miliar (⟦dua miliar rupiah⟧).',
    counterexample: 'Ia membayar dua kali dalam rupiah.',
    starts: firstNumberWords,
    pattern: sticky(`(${numberWords})${gap}rupiah${edge}`),
    read: inWords,
  },
  {
    id: 'rupiah.words-in-brackets',
    example: 'Ia membayar Rp 2.500.000 (⟦dua juta lima ratus ribu⟧) tunai.',
    counterexample: 'Ia membayar tunai (dua juta) kemarin.',
    starts: firstNumberWords,
    pattern: sticky(String.raw`(${numberWords})(?=${gap}\))`),
    read: (match, { text, previous }) =>
      previous?.kind === 'rupiah' && /^\s?\(\s?$/.test(text.slice(previous.end, match.index))
        ? inWords(match)
        : null,
  },
  {
    id: 'rupiah.named',
    example: 'Setiap warga menerima ⟦250 ribu rupiah⟧.',
    counterexample: 'Setiap warga menerima 250 ribu lembar.',
    starts: ['number'],
    pattern: sticky(String.raw`(${numeral})(?:${gap}((?:${unit})${edge}))?${gap}rupiah${edge}`),
    read: inDigits,
  },
  {
    id: 'rupiah.unit-only',
    example: 'Belanja naik dari Rp 1,2 triliun menjadi ⟦1,3 triliun⟧, dana ⟦500 juta⟧ untuk jalan.',
    counterexample: 'Ekspor 1,3 miliar batang senilai 500 juta dolar, dana 25 ribu kartu.',
    starts: ['number'],
    pattern: sticky(String.raw`(${numeral})${gap}((?:${unit})${edge})(?!${gap}(?:${foreignAfter})${edge})`),
    read: (match, place) => {
      if (nounAt(place.text, match.index + match[0].length)) return null;
      const large = powerOf(match[2] ?? '') >= 9;
      return large || (speaksOfMoney(place, match.index) && !mayBeCounted(place, match))
        ? inDigits(match, place)
        : null;
    },
  },
];

function inWords(match: RegExpExecArray): Value[] | null {
  const found = amountInWords(match[1] ?? '');
  return found ? [{ kind: 'rupiah', ...found, ...spanOf(match) }] : null;
}

function inDigits(match: RegExpExecArray, place: Place): Value[] | null {
  const found = amountOf(match[1] ?? '', match[2]);
  if (!found) return null;
  const span = spanOf(match);
  const before = place.tokens[place.index - 1];
  if (before?.lower !== 'minus' && before?.lower !== 'negatif')
    return [{ kind: 'rupiah', ...found, ...span }];
  return [{ kind: 'rupiah', ...found, idr: -found.idr, start: before.start, end: span.end }];
}

/** `dana 25 ribu kartu`: a small letter begins what is counted, unless the word joins parts of the sentence. */
function mayBeCounted({ text }: Place, match: RegExpExecArray): boolean {
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
  return /^\s\p{Ll}/u.test(rest) && !joiningWord.test(rest);
}

function speaksOfMoney(place: Place, start: number): boolean {
  if (moneyWords.has(wordBefore(place))) return true;
  const { text, previous } = place;
  if (previous?.kind !== 'rupiah') return false;
  const between = text.slice(previous.end, start);
  return /^\s?(?:[-–—]|menjadi|jadi|ke|hingga|sampai|dan|atau|s\/d)\s?$/.test(between);
}
