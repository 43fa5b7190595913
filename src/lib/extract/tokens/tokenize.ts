import type { Span } from '../span';

/**
 * The smallest parts that stages look at. Words keep inner apostrophes and hyphens (`Jum'at`, `anak-anak`),
 * numbers their separators (`1.234.567,8`, `12/2/2025`, `09:30`). Anything else is a token of its own: the dot
 * after letters, the hyphen in `ke-3` and `9-11`.
 */
export interface Token extends Span {
  /** break: one or more line ends with the space around them */
  kind: 'word' | 'number' | 'punctuation' | 'break';
  /** lower case; apostrophes and hyphens in one form, soft hyphens left out */
  lower: string;
}

// Currencies are cut off from what follows, since most papers print no space there.
const pattern =
  /([\n\r\u2028\u2029]\s*)|((?:[Rr][Pp]|[Ii][Dd][Rr]|[Uu][Ss][Dd]?|SGD|EUR|RM)(?![\p{L}\p{M}'’-])|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘`´‐‑\u00AD-]\p{L}[\p{L}\p{M}\p{N}]*)*)|(\d+(?:[.,/:]\d+)*)|\.{2,}|[^\s\p{Cf}]/gu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const whole = match[0];
    const kind = kindOf(match);
    tokens.push({
      kind,
      start: match.index,
      end: match.index + whole.length,
      lower: kind === 'word' ? lowered(whole) : whole,
    });
  }
  return tokens;
}

function kindOf([, lineEnd, word, number]: RegExpExecArray): Token['kind'] {
  if (word !== undefined) return 'word';
  if (number !== undefined) return 'number';
  return lineEnd === undefined ? 'punctuation' : 'break';
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .replace(/[’ʼ‘`´]/g, "'")
        .replace(/[‐‑]/g, '-')
        .replaceAll('\u00AD', '');
}
