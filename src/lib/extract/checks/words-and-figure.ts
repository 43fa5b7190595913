import { ofKind } from '../scene';
import { evidenceOf } from '../span';
import type { Check } from './check';

/** `Rp 2 miliar (tiga miliar rupiah)`: the figure and its words differ. */
export const wordsAndFigure: Check = ({ text, mentions }, { values }) => {
  const [evidence] = values['amount_idr']?.evidence ?? [];
  if (!evidence) return null;
  const amounts = ofKind(mentions, 'rupiah');
  const at = amounts.findIndex(({ start }) => start === evidence.start);
  const [figure, words] = [amounts[at], amounts[at + 1]];
  if (!figure || !words || !/^[\s,]*\(\s*$/.test(text.slice(figure.end, words.start))) return null;
  if (Math.abs(figure.idr - words.idr) <= Math.max(figure.precision, words.precision) / 2) return null;
  return {
    check: 'words_and_figure',
    fields: ['amount_idr'],
    details: { figure: figure.idr, words: words.idr },
    evidence: [evidence, evidenceOf(text, words)],
  };
};
