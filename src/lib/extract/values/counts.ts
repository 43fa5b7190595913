import { wordSet } from '../tokens/word-list';
import { isApproximate } from './approximate';
import { nounAt } from './count-nouns';
import { powerOf, unit } from './money-units';
import { firstNumberWords, numberWords, readNumberWords } from './number-words';
import { numberOf, numeral, readNumeral, scaled } from './numeral';
import { edge, gap, spanOf, sticky, to, wordBefore, type ValueRule } from './value-rule';

/** `10.000-an`, `20an` */
const about = String.raw`(-?an${edge})?`;
/** `3 (tiga)` */
const inWords = String.raw`(?:${gap}\([\p{L} ]{3,60}\))?`;
const more = String.raw`(${gap}lebih${edge})?`;

/** Words after which a number is a name or a day. */
const namingWords = wordSet('tanggal tgl versi seri skor kode pos jalur nomor no');

/** Numbers of things; they come after all that takes numbers for something else. */
export const countRules: ValueRule[] = [
  {
    id: 'count.range',
    example: 'Hadir ⟦10⟧-⟦15 orang⟧ di sana.',
    counterexample: 'Skor akhir 10-15 di laga itu.',
    starts: ['number'],
    pattern: sticky(String.raw`(${numeral})${gap}${to}${gap}(${numeral})(?:${gap}((?:${unit})${edge}))?`),
    read: (match, { text }) => {
      const [, low = '', high = '', unitWord] = match;
      const { start, end } = spanOf(match);
      const noun = nounAt(text, end);
      const [from, until] = [countOf(low, unitWord, noun?.hasParts), countOf(high, unitWord, noun?.hasParts)];
      if (!noun || from === null || until === null || from >= until) return null;
      const second = start + match[0].indexOf(high, low.length);
      const shared = { kind: 'count', unit: noun.unit, approximate: true } as const;
      return [
        { ...shared, value: from, start, end: start + low.length },
        { ...shared, value: until, start: second, end: noun.end },
      ];
    },
  },
  {
    id: 'count.noun',
    example: 'Hadir ⟦1.247 orang⟧ dari ⟦10 ribu pemilih⟧ di ⟦350 TPS⟧.',
    counterexample: 'Hadir 1.247 dari jumlah itu.',
    starts: ['number'],
    pattern: sticky(String.raw`(${numeral})${about}${inWords}(?:${gap}((?:${unit})${edge}))?${more}`),
    read: (match, { text }) => {
      const [, number = '', suffix, unitWord, lebih] = match;
      const { start, end } = spanOf(match);
      const noun = nounAt(text, end);
      const value = countOf(number, unitWord, noun?.hasParts);
      if (!noun || value === null) return null;
      const approximate =
        suffix !== undefined ||
        lebih !== undefined ||
        isApproximate(text, start) ||
        /^\slebih(?!\p{L}|\s(?:dari|banyak|besar|kecil|tinggi|rendah))/u.test(
          text.slice(noun.end, noun.end + 13),
        );
      return [{ kind: 'count', value, unit: noun.unit, approximate, start, end: noun.end }];
    },
  },
  {
    id: 'count.words',
    example: 'Hadir ⟦dua belas orang⟧ di ⟦enam titik⟧.',
    counterexample: 'Hadir salah satu anggota dan satu sama lain.',
    starts: firstNumberWords,
    pattern: sticky(String.raw`(${numberWords})${edge}(?:${gap}\(\d{1,6}\))?${more}`),
    read: (match, place) => {
      const { text } = place;
      const { start, end } = spanOf(match);
      const noun = nounAt(text, end);
      const number = readNumberWords(match[1] ?? '');
      if (!noun || !number || wordBefore(place) === 'salah') return null;
      const approximate = match[2] !== undefined || isApproximate(text, start);
      return [{ kind: 'count', value: numberOf(number), unit: noun.unit, approximate, start, end: noun.end }];
    },
  },
];

/** Numbers of which the next word does not say what they count. */
export const bareCountRules: ValueRule[] = [
  {
    id: 'count.bare',
    example: 'Yang terdaftar ⟦247.012⟧, laki-laki ⟦1,2 juta⟧, indeksnya ⟦63,53⟧.',
    counterexample: 'Kode 4.1.02, faks 0711, tanggal 8 dan jaringan 4G.',
    starts: ['number'],
    pattern: sticky(
      String.raw`(${numeral})${about}${inWords}(?:${gap}((?:${unit})${edge}))?(?![\p{L}\p{M}])`,
    ),
    read: (match, place) => {
      const [, number = '', suffix, unitWord] = match;
      const { start } = spanOf(match);
      const joined = /(?:[/#@_]|\p{L}-)$/u.test(place.text.slice(Math.max(0, start - 2), start));
      if (joined || namingWords.has(wordBefore(place)) || /^0\d/.test(number)) return null;
      const value = countOf(number, unitWord, true);
      if (value === null) return null;
      const approximate = suffix !== undefined || isApproximate(place.text, start);
      return [{ kind: 'count', value, unit: null, approximate, ...spanOf(match) }];
    },
  },
];

function countOf(printed: string, unitWord: string | undefined, hasParts = false): number | null {
  const comma = /^[^.]*,\d{3}$/.test(printed) && hasParts;
  const number = readNumeral(printed, unitWord !== undefined || comma ? 'scaled' : 'whole');
  if (!number) return null;
  return unitWord === undefined ? numberOf(number) : scaled(number, powerOf(unitWord)).value;
}
