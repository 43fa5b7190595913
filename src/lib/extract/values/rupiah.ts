import { isMinus, minus } from './minus';
import { powerOf, unit } from './money-units';
import { numeral } from './numeral';
import { amountOf, isGrouped } from './rupiah-amount';
import { edge, gap, spanOf, sticky, to, wideGap, type ValueRule } from './value-rule';

/** `Rp`, `Rp.`, `IDR` and the space after it */
export const currency = String.raw`(?:rp|idr)${gap}[.:]?${wideGap}`;
/** `M` and `T` are units only after `Rp`. */
const anyUnit = String.raw`(?:(?:${unit})(?:an)?|[tm])${edge}`;
/** A number after `Rp`, in which a stray space may stand: `10, 2 miliar`, `459. 577.915.000` */
const digits = [
  String.raw`\d{1,3}(?:\.${gap}\d{3}){3,6}(?:,\d{1,2})?(?!\d|[.,]\d)`,
  String.raw`\d{1,3}\.${gap}\d{3}\.${gap}000(?!\d|[.,]\d)`,
  String.raw`\d{1,3}${gap},${gap}\d{1,3}(?=${gap}${anyUnit})`,
  numeral,
].join('|');
const unitAfter = `(?:${wideGap}(${anyUnit}))?`;

/** Amounts that `Rp` or `IDR` marks. */
export const rupiahRules: ValueRule[] = [
  {
    id: 'rupiah.range',
    example: 'Biayanya ⟦Rp 4-6 miliar⟧ setahun.',
    counterexample: 'Biayanya Rp 4 miliar, naik 6 persen.',
    starts: ['rp', 'idr'],
    pattern: sticky(`${currency}(${digits})${gap}${to}${gap}(?:${currency})?(${digits})${unitAfter}`),
    read: (match) => {
      const [, low = '', high = '', unitWord] = match;
      if (unitWord === undefined && !(isGrouped(low) && isGrouped(high))) return null;
      const [from, until] = [amountOf(low, unitWord), amountOf(high, unitWord)];
      if (!from || !until || from.idr >= until.idr) return null;
      return [{ kind: 'rupiah', ...from, idr_max: until.idr, ...spanOf(match) }];
    },
  },
  {
    id: 'rupiah.shared-unit',
    example: 'Pagunya naik dari ⟦Rp 4,2⟧ menjadi ⟦Rp 4,5 miliar⟧.',
    counterexample: 'Pagunya naik dari Rp 900.000 menjadi Rp 4,5 miliar.',
    starts: ['rp', 'idr'],
    pattern: sticky(
      String.raw`(${currency}(\d{1,3}(?:,\d{1,3})?))\s${gap}(?:menjadi|jadi|ke|dan|atau)\s${gap}((?:${currency})?(${digits})${wideGap}(${anyUnit}))`,
    ),
    read: (match) => {
      const [, first = '', low = '', second = '', high = '', unitWord] = match;
      const [from, until] = [amountOf(low, unitWord), amountOf(high, unitWord)];
      if (!from || !until) return null;
      const { start, end } = spanOf(match);
      return [
        { kind: 'rupiah', ...from, start, end: start + first.length },
        { kind: 'rupiah', ...until, start: end - second.length, end },
      ];
    },
  },
  {
    id: 'rupiah.minus',
    example: 'Kas daerah ⟦minus Rp 12 miliar⟧, pembiayaan neto ⟦-Rp 5.000.000⟧.',
    counterexample: 'Kas daerah 2023 - Rp 12 miliar.',
    starts: [...minus, 'rp', 'idr'],
    pattern: sticky(
      String.raw`(?:(?:minus|negatif)\s${currency}|[-−–]${currency}|${currency}(?:[-−]|minus\s))(${digits})${unitAfter}`,
    ),
    read: (match, { text }) => {
      if (!isMinus(text, match.index)) return null;
      const found = amountOf(match[1] ?? '', match[2]);
      return found ? [{ kind: 'rupiah', ...found, idr: -found.idr, ...spanOf(match) }] : [];
    },
  },
  {
    id: 'rupiah.minus-in-brackets',
    example: 'Surplus/defisit tercatat ⟦Rp (1.250.000.000,00)⟧.',
    counterexample: 'Kas daerah (Rp 12 miliar) aman.',
    starts: ['rp', 'idr'],
    pattern: sticky(String.raw`${currency}\(${gap}(${digits})${unitAfter}${gap}\)`),
    read: (match) => {
      const found = amountOf(match[1] ?? '', match[2]);
      return found ? [{ kind: 'rupiah', ...found, idr: -found.idr, ...spanOf(match) }] : [];
    },
  },
  {
    id: 'rupiah.compound',
    example: 'Belanja mencapai ⟦Rp 1 triliun 250 miliar⟧.',
    counterexample: 'Belanja mencapai Rp 1 triliun, 250 miliar di antaranya untuk jalan.',
    starts: ['rp', 'idr'],
    pattern: sticky(
      String.raw`${currency}(\d{1,4}${gap}(?:${unit})${edge}(?:(?:\s|\slebih\s)\d{1,3}${gap}(?:${unit})${edge}){1,3})`,
    ),
    read: (match) => {
      const parts = [...(match[1] ?? '').matchAll(/(\d+)\s*(\p{L}+)/gu)].map(([, number, word = '']) => ({
        number: Number(number),
        step: 10 ** powerOf(word),
      }));
      const falling = parts.every(({ step }, index) => index === 0 || step < (parts[index - 1]?.step ?? 0));
      if (!falling) return null;
      const idr = parts.reduce((sum, { number, step }) => sum + number * step, 0);
      return [{ kind: 'rupiah', idr, precision: parts.at(-1)?.step ?? 1, ...spanOf(match) }];
    },
  },
  {
    id: 'rupiah.amount',
    example: 'Belanja ⟦Rp. 10, 2 miliar⟧ dari ⟦Rp459.577.915.000⟧ untuk ⟦Rp 49 M⟧ jalan.',
    counterexample: 'Kurs Rp 1,6 dan laba 10,2 persen.',
    starts: ['rp', 'idr'],
    pattern: sticky(String.raw`${currency}(${digits})(?:(?:-?an)?${wideGap}(${anyUnit})|,-{1,2}|\.-|,=)?`),
    read: (match) => {
      const found = amountOf(match[1] ?? '', match[2]);
      return found ? [{ kind: 'rupiah', ...found, ...spanOf(match) }] : [];
    },
  },
];
