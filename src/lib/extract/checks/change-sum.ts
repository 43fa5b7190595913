import { ofKind, type Scene } from '../scene';
import { evidenceOf, overlaps } from '../span';
import type { RupiahMention } from '../mention';
import type { Check } from './check';

const said = {
  before: /\b(?:semula|sebelumnya|awalnya|dari)\b[^.;]{0,20}$/i,
  after: /\bmenjadi\b[^.;]{0,20}$/i,
  change: /\b(?:bertambah|berkurang|naik|turun|meningkat|menurun|kenaikan|penurunan|selisih)\b[^.;]{0,20}$/i,
};

/** `semula Rp a, bertambah Rp c, menjadi Rp b`: a and c do not make b. */
export const changeSum: Check = (scene, { kind, values }) => {
  const [evidence] = values['amount_idr']?.evidence ?? [];
  if (kind !== 'budget' || !evidence) return null;
  const sentence = scene.sentences.find((one) => overlaps(one, evidence));
  if (!sentence) return null;
  const amounts = ofKind(sentence.mentions, 'rupiah');
  const [before, after, change] = [said.before, said.after, said.change].map((words) =>
    amounts.find((amount) => words.test(between(scene, amounts, amount, sentence.start))),
  );
  if (!before || !after || !change || after.start !== evidence.start) return null;
  const step = Math.max(before.precision, after.precision, change.precision);
  const residual = Math.abs(after.idr - before.idr) - change.idr;
  if (Math.abs(residual) <= 1.5 * step && step > 1) return null;
  if (residual === 0) return null;
  return {
    check: 'change_sum',
    fields: ['amount_idr'],
    details: { before: before.idr, after: after.idr, change: change.idr },
    evidence: [before, after, change].map((amount) => evidenceOf(scene.text, amount)),
  };
};

function between({ text }: Scene, amounts: RupiahMention[], amount: RupiahMention, start: number): string {
  return text.slice(amounts.findLast(({ end }) => end <= amount.start)?.end ?? start, amount.start);
}
