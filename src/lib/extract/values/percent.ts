import { isMinus, minus } from './minus';
import { firstNumberWords, numberWords, readNumberWords } from './number-words';
import { numberOf, numeral, readNumeral } from './numeral';
import { edge, gap, spanOf, sticky, to, type Value, type ValueRule } from './value-rule';

const sign = String.raw`(?:(?:persen(?:nya)?|prosen|per${gap}cent|pct)${edge}|%)(?!${gap}poin)`;
/** With the space of a misprint: `71, 2 persen` */
const digits = String.raw`\d{1,2},\s\d{1,2}(?=${gap}(?:persen|%))|${numeral}`;

export const percentRules: ValueRule[] = [
  {
    id: 'percent.shared-sign',
    example: 'Targetnya ⟦70⟧-⟦75 persen⟧, lalu ⟦2,1⟧ menjadi ⟦2,5%⟧.',
    counterexample: 'Pada 2024 dan 75 persen berikutnya.',
    starts: ['number'],
    pattern: sticky(
      String.raw`(${numeral})${gap}(?:${to}|menjadi|ke|dan|atau)${gap}((${numeral})${gap}${sign})`,
    ),
    read: (match) => {
      const [, low = '', second = '', high = ''] = match;
      const [from, until] = [percent(low), percent(high)];
      if (!from || !until || from.value > 100 || /^0\d/.test(low)) return null;
      const { start, end } = spanOf(match);
      return [
        { ...from, start, end: start + low.length },
        { ...until, start: end - second.length, end },
      ];
    },
  },
  {
    id: 'percent.digits',
    example: 'Partisipasi ⟦71,2 persen⟧, naik ⟦0,45%⟧, minimal ⟦30 (tiga puluh) persen⟧.',
    counterexample: 'Partisipasi naik 2,5 poin persen dan 2,5 persen poin.',
    starts: ['number'],
    pattern: sticky(String.raw`(${digits})${gap}(?:\([\p{L} ]{3,60}\)${gap})?${sign}`),
    read: (match) => values(match, percent(match[1] ?? '')),
  },
  {
    id: 'percent.minus',
    example: 'Ekonomi tumbuh ⟦minus 2,3 persen⟧ atau ⟦-2,3%⟧.',
    counterexample: 'Serapan 60% - 70% dan minus dua kali.',
    starts: minus,
    pattern: sticky(String.raw`(?:(?:minus|negatif)\s|[-−–])(${digits})${gap}${sign}`),
    read: (match, { text }) => {
      if (!isMinus(text, match.index)) return null;
      const found = percent(match[1] ?? '');
      return values(match, found && { ...found, value: -found.value });
    },
  },
  {
    id: 'percent.words',
    example: 'Sebanyak ⟦tujuh puluh koma lima persen⟧ warga datang.',
    counterexample: 'Sebanyak tujuh puluh warga datang.',
    starts: firstNumberWords,
    pattern: sticky(`(${numberWords})${gap}${sign}`),
    read: (match) => {
      const number = readNumberWords(match[1] ?? '');
      return values(match, number && { kind: 'percent', value: numberOf(number), decimals: number.decimals });
    },
  },
];

interface Percent {
  kind: 'percent';
  value: number;
  decimals: number;
}

function values(match: RegExpExecArray, found: Percent | null): Value[] | null {
  return found && [{ ...found, ...spanOf(match) }];
}

function percent(printed: string): Percent | null {
  // A dot is rarely for thousands of percent: `1.200 persen`, but `63.531 persen`.
  const thousands = /^\d\.\d00$/.test(printed);
  const number = readNumeral(thousands ? printed : printed.replace('.', ','), 'scaled');
  return number && { kind: 'percent', value: numberOf(number), decimals: number.decimals };
}
