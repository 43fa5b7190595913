import type { z } from 'zod';
import type { costBasis } from '../../../schema/election-cost';
import type { Scene, Sentence } from '../../scene';
import type { Span } from '../../span';

export type Basis = z.infer<typeof costBasis>;

/** Tried in this order in the words before the amount, then in the whole sentence. */
const bases: [Basis, RegExp][] = [
  [
    'returned',
    /\b(?:mengembalikan|kembalikan|dikembalikan|pengembalian|sisa (?:dana|hibah|anggaran)|dana sisa)\b/i,
  ],
  ['executed', /\b(?:terpakai|terserap|realisasi|terealisasi|menghabiskan|habis|digunakan)\b/i],
  [
    'disbursed',
    /\b(?:mencairkan|dicairkan|cairkan|pencairan|tahap (?:pertama|I|kedua|II)|ditransfer|sudah diterima)\b/i,
  ],
  [
    'request',
    /\b(?:mengajukan|diajukan|ajukan|mengusulkan|diusulkan|usulkan|usulan|pengajuan|permintaan|meminta|membutuhkan|kebutuhan)\b/i,
  ],
  [
    'plan',
    /\b(?:menyanggupi|rencana|direncanakan|tawaran|mengalokasikan|dialokasikan|menyiapkan|disiapkan|menganggarkan|dianggarkan)\b/i,
  ],
  [
    'grant_agreement',
    /\b(?:NPHD|naskah perjanjian|hibah|disepakati|menandatangani|ditandatangani|teken|diteken|menerima|memperoleh|mendapat|dapat)\b/i,
  ],
];

/** What the amount is. @param before the words from the amount before */
export function basisOf(
  scene: Scene,
  sentence: Sentence,
  amount: Span,
  before: string,
): { value: Basis; evidence: Span } {
  const clause = { start: amount.start - before.length, end: amount.start };
  for (const span of [clause, sentence]) {
    const text = scene.text.slice(span.start, span.end);
    for (const [value, words] of bases) {
      const match = words.exec(text);
      if (match) {
        const start = span.start + match.index;
        return { value, evidence: { start, end: start + match[0].length } };
      }
    }
  }
  return { value: 'estimate', evidence: amount };
}

/** How components are named whose money was not simply granted. */
export const suffixes: Partial<Record<Basis, string>> = {
  returned: '_unspent_returned',
  executed: '_realised',
};
