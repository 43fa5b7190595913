import type { Span } from '../span';
import type { Token } from '../tokens/tokenize';

/** What stands between a word and the one before it. */
export type Gap = 'start' | 'space' | 'dot' | 'hyphen' | 'comma' | 'bracket' | 'break' | 'other';

/** A run of letters and digits: `S.H.` is two, `APBD-P` is two, whatever a token is. */
export interface Word extends Span {
  lower: string;
  /** how it is written: `bupati`, `Bupati`, `BUPATI` */
  letters: 'lower' | 'capital' | 'capitals' | 'digits';
  gap: Gap;
  /** a bracket closes directly after it */
  closed: boolean;
}

const plain = /^[A-Za-z0-9]+$/;
const word = /[\p{L}\p{M}\p{N}]+(?:['’`ʼ]\p{L}+)*/gu;

export function wordsOf(text: string, tokens: Token[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    const printed = text.slice(token.start, token.end);
    const parts = plain.test(printed) ? [{ 0: printed, index: 0 }] : printed.matchAll(word);
    for (const part of parts) {
      const start = token.start + part.index;
      words.push({
        start,
        end: start + part[0].length,
        lower: part[0].toLowerCase(),
        letters: lettersOf(part[0]),
        gap: words.length ? gapOf(text, end, start) : 'start',
        closed: text.charAt(start + part[0].length) === ')',
      });
      end = start + part[0].length;
    }
  }
  return words;
}

/** The end of a mention from `first` to before `next`; brackets that open in it close in it. */
export function endOf(words: Word[], first: number, next: number): number {
  const last = words[next - 1];
  if (!last?.closed) return last?.end ?? 0;
  const opens = words.slice(first + 1, next).some(({ gap }) => gap === 'bracket');
  return opens ? last.end + 1 : last.end;
}

/** Capital letter, as the first of a name has. */
export function isCapital(word: Word | undefined): boolean {
  return word?.letters === 'capital' || word?.letters === 'capitals';
}

function lettersOf(word: string): Word['letters'] {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return 'lower';
  if (/^\p{N}/u.test(word)) return 'digits';
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  return /\p{Ll}/u.test(word) || word.length === 1 ? 'capital' : 'capitals';
}

function gapOf(text: string, end: number, start: number): Gap {
  if (start === end + 1 && text.charCodeAt(end) === 32) return 'space';
  const between = text.slice(end, start);
  if (between.includes('\n')) return 'break';
  const mark = between.trim();
  if (mark === '') return 'space';
  if (mark === '.') return 'dot';
  if (mark === ',') return 'comma';
  if (mark === '-' || mark === '–' || mark === '/') return 'hyphen';
  if (mark === '(' || mark === ')') return 'bracket';
  return 'other';
}
