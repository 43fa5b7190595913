import type { z } from 'zod';
import type { costBasis } from '../../../schema/election-cost';
import { ofKind, type Scene, type Sentence } from '../../scene';
import type { Span } from '../../span';

export type Basis = z.infer<typeof costBasis>;

/** Tried in this order in the words before the amount, in those after it, then in the sentence's first. */
const bases: [Basis, RegExp][] = [
  [
    'returned',
    /\b(?:mengembalikan|kembalikan|dikembalikan|pengembalian|(?:menyetor|disetor)(?:kan)? (?:balik|kembali)|(?:sisa|menyisakan|tersisa)(?: (?:dana|hibah|anggaran|belanja))?|dana sisa)\b/i,
  ],
  [
    'executed',
    /\b(?:terpakai|terserap|realisasi|terealisasi|menghabiskan|digunakan|(?:kami|yang) pakai|dipakai)\b/i,
  ],
  [
    'disbursed',
    /\b(?:mencairkan|dicairkan|cairkan|pencairan|tahap (?:awal|pertama|satu|kedua|dua|I{1,3}|[123])|termin|ditransfer|(?:sudah|telah) (?:diterima|masuk))\b/i,
  ],
  [
    'request',
    /\b(?:mengajukan|diajukan|ajukan|mengusulkan|diusulkan|usulkan|usulan|pengajuan|permintaan|meminta|membutuhkan|kebutuhan|permohonan|memohon|bersikukuh)\b/i,
  ],
  [
    'plan',
    /\b(?:menyanggupi|sanggup|menawar(?:kan)?|rencana|direncanakan|tawaran|mengalokasikan|dialokasikan|menyiapkan|disiapkan|menganggarkan|dianggarkan)\b/i,
  ],
  [
    'grant_agreement',
    /\b(?:NPHD|naskah perjanjian|hibah|disepakati|menandatangani|ditandatangani|teken|diteken|menerima|memperoleh|mendapat|dapat|kebagian|dibekali|dihibahi|mengantongi|memegang)\b/i,
  ],
];

/** What the amount is. @param before the words from the amount before @param after the words to the amount after */
export function basisOf(
  scene: Scene,
  sentence: Sentence,
  amount: Span,
  { before, after }: { before: string; after: string },
): { value: Basis; evidence: Span } {
  const clause = { start: amount.start - before.length, end: amount.start };
  const first = ofKind(sentence.mentions, 'rupiah')[0] ?? amount;
  const spans = [
    clause,
    { start: amount.end, end: amount.end + after.length },
    { start: sentence.start, end: first.start },
  ];
  for (const span of spans) {
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

/** A sentence on a part of the money that has been paid out. */
export function isTranche(text: string): boolean {
  return bases.some(([basis, words]) => basis === 'disbursed' && words.test(text));
}

/** How components are named whose money was not simply granted. */
export const suffixes: Partial<Record<Basis, string>> = {
  returned: '_unspent_returned',
  executed: '_realised',
};
