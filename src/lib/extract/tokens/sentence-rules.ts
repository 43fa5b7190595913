import type { Rule } from '../rule';
import { abbreviationsBeforeNumbers, attributions, beforeRoman, leadingAbbreviations } from './abbreviations';
import type { Token } from './tokenize';

/** A stop with what stands around it. */
export interface Stop {
  text: string;
  tokens: readonly Token[];
  /** index of the stop: `.` `?` `!` `…` */
  at: number;
  /** index of the first token of its sentence */
  first: number;
  /** closing quotes and brackets stand between the stop and `next` */
  closed: boolean;
  before: Token | undefined;
  /** what follows on the same line */
  next: Token;
  /** nothing stands between the stop and `next` */
  adjoins: boolean;
}

/** The example marks the stops that it decides. */
interface SentenceRule extends Rule {
  /** true: the sentence ends; false: it goes on; null: another rule decides */
  ends(stop: Stop): boolean | null;
}

/** In their order: the first that decides wins. */
export const sentenceRules: SentenceRule[] = [
  {
    id: 'sentence.punctuation-follows',
    example: 'Aprizal, S.H⟦.⟧, hadir.',
    counterexample: 'Ia hadir. Rapat dimulai.',
    ends: ({ next }) => (/^[,;:)\].?!…]/.test(next.lower) ? false : null),
  },
  {
    id: 'sentence.attribution',
    example: '“Kami siap⟦.⟧” Ujar bupati.',
    counterexample: 'Kami siap. Ujar bupati disambut tepuk tangan.',
    ends: ({ closed, next }) => (closed && attributions.has(next.lower) ? false : null),
  },
  {
    id: 'sentence.quotation-goes-on',
    example: '“Siapa yang hadir⟦?⟧” begitu bunyi pertanyaannya.',
    counterexample: '“Siapa yang hadir?” Ketua bertanya.',
    ends: ({ text, at, tokens, closed, next }) =>
      isLower(text, next) && (closed || tokens[at]?.lower !== '.') ? false : null,
  },
  {
    id: 'sentence.missing-space',
    example: 'Rapat berlangsung lama⟦.⟧Ketua menutupnya.',
    counterexample: 'Dikutip dari kabarlokal.com dan Kab.Ogan Ilir.',
    ends: ({ text, before, next, adjoins, closed }) => {
      if (!adjoins || closed || !before || before.kind !== 'word') return null;
      const glued =
        /^\p{Ll}{4,}$/u.test(text.slice(before.start, before.end)) &&
        /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end)) &&
        !leadingAbbreviations.has(before.lower);
      return glued ? true : null;
    },
  },
  {
    id: 'sentence.inner-dot',
    example: 'Situs kabarlokal⟦.⟧com memuat Rp⟦.⟧49 miliar.',
    counterexample: 'Situs itu memuat angka. Ia benar.',
    ends: ({ text, at, tokens, adjoins, closed, next }) =>
      adjoins && !closed && tokens[at]?.lower === '.' && /[\p{L}\p{N}]/u.test(text.charAt(next.start))
        ? false
        : null,
  },
  {
    id: 'sentence.degree',
    example: 'Rapat dipimpin Sukarna, S.H⟦.⟧ Bupati tidak hadir.',
    counterexample: 'Rapat dipimpin Sukarna, A.M. Yusuf, dan S.H. Sarwono.',
    ends: (stop) => {
      const degree = dottedBefore(stop);
      if (!degree || !/^(?:S|M|Sp|Ph|A|D|L)(?:\.\p{L}+){1,2}$/u.test(degree.printed)) return null;
      const previous = stop.tokens[degree.first - 1]?.lower;
      const sure = previous === ',' || previous === '.' || /\.\p{Lu}?\p{Ll}/u.test(degree.printed);
      if (!sure || degree.printed === 'A.M') return null;
      return isUpper(stop.text, stop.next) && !/^\p{L}{1,2}\./u.test(stop.text.slice(stop.next.start));
    },
  },
  {
    id: 'sentence.abbreviation',
    example: 'Hadir Drs⟦.⟧ Hj⟦.⟧ Rukmini dari Kab⟦.⟧ Melati.',
    counterexample: 'Ia tiba bersama Dahlan, ST. Rukmini menyambutnya.',
    ends: ({ text, tokens, at, before }) =>
      tokens[at]?.lower === '.' &&
      before?.kind === 'word' &&
      leadingAbbreviations.has(before.lower) &&
      text.slice(before.start, before.end) !== 'ST'
        ? false
        : null,
  },
  {
    id: 'sentence.abbreviation-before-number',
    example: 'Lihat hal⟦.⟧ 12 lampiran.',
    counterexample: 'Ia unggul dalam segala hal. Lawannya kalah.',
    ends: ({ tokens, at, before, next }) =>
      tokens[at]?.lower === '.' &&
      next.kind === 'number' &&
      before !== undefined &&
      abbreviationsBeforeNumbers.has(before.lower)
        ? false
        : null,
  },
  {
    id: 'sentence.roman',
    example: 'Ia duduk di Komisi I⟦.⟧ Rapat dimulai.',
    counterexample: 'Rapat dipimpin I. Wayan Sarna.',
    ends: ({ text, tokens, at, before }) =>
      before &&
      beforeRoman.has(tokens[at - 2]?.lower ?? '') &&
      /^[IVX]+$/.test(text.slice(before.start, before.end))
        ? true
        : null,
  },
  {
    id: 'sentence.leader',
    example: 'Belanja modal ⟦......⟧ Rp 312 miliar.',
    counterexample: 'Ia terdiam... Rapat ditutup.',
    // dots that lead to the figure of a line
    ends: ({ text, tokens, at, next }) =>
      /^\.{2,}$/.test(tokens[at]?.lower ?? '') && /^(?:Rp|\d)/.test(text.slice(next.start)) ? false : null,
  },
  {
    id: 'sentence.initial',
    example: 'Ketua M⟦.⟧ Yusuf bertindak a.n⟦.⟧ Bupati.',
    counterexample: 'Ketua Yusuf bertindak. Bupati diam.',
    ends: ({ tokens, at, before }) =>
      tokens[at]?.lower === '.' && before?.kind === 'word' && /^\p{L}$/u.test(before.lower) ? false : null,
  },
  {
    id: 'sentence.list-mark',
    example: '1⟦.⟧ Penetapan anggaran.',
    counterexample: 'Anggota yang hadir 21. Rapat dimulai.',
    ends: ({ tokens, at, first }) =>
      tokens[at]?.lower === '.' && at === first + 1 && /^\d{1,2}$/.test(tokens[first]?.lower ?? '')
        ? false
        : null,
  },
  {
    id: 'sentence.lower-case',
    example: 'Ia berasal dari desa ybs⟦.⟧ dan sekitarnya.',
    counterexample: 'Rapat ditutup. selanjutnya mereka pulang.',
    // An unknown abbreviation is short; after a whole word a small letter is a misprint.
    ends: ({ text, before, next }) =>
      isLower(text, next) && (before?.kind !== 'word' || before.end - before.start < 5) ? false : null,
  },
];

function isLower(text: string, token: Token): boolean {
  return /^\p{Ll}/u.test(text.slice(token.start, token.start + 2));
}

function isUpper(text: string, token: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
}

/** `M.Si` before its last dot, and the index of its first token. */
function dottedBefore({ text, tokens, at }: Stop): { printed: string; first: number } | null {
  let first = at - 1;
  for (let parts = 1; parts < 4; parts++) {
    const [word, dot, right] = [tokens[first - 2], tokens[first - 1], tokens[first]];
    if (word?.kind !== 'word' || dot?.lower !== '.' || word.end !== dot.start) break;
    if (dot.end !== right?.start) break;
    first -= 2;
  }
  const [start, end] = [tokens[first]?.start, tokens[at - 1]?.end];
  return start === undefined || end === undefined || first === at - 1
    ? null
    : { printed: text.slice(start, end), first };
}
