export interface TermPart {
  text: string;
  /** Id of the term that this part is; null for the words between. */
  id: string | null;
}

/** A word of the field and its id in the glossary. */
export interface TermName {
  id: string;
  term: string;
}

/** Cuts a text at the terms that it uses, each where it first stands; longer terms before shorter ones. */
export function termParts(text: string, terms: TermName[]): TermPart[] {
  const first = [...terms]
    .sort((a, b) => b.term.length - a.term.length)
    .reduce<{ id: string; start: number; end: number }[]>((found, { id, term }) => {
      const start = placeOf(term, text, found);
      return start === -1 ? found : [...found, { id, start, end: start + term.length }];
    }, [])
    .sort((a, b) => a.start - b.start);
  const parts: TermPart[] = [];
  let at = 0;
  for (const { id, start, end } of first) {
    if (start > at) parts.push({ text: text.slice(at, start), id: null });
    parts.push({ text: text.slice(start, end), id });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), id: null });
  return parts;
}

/** Whole words only; a name in capitals (`PAD`) is not a word in small letters. */
function placeOf(term: string, text: string, taken: { start: number; end: number }[]): number {
  for (const { index } of text.matchAll(patternOf(term))) {
    if (taken.every(({ start, end }) => index >= end || index + term.length <= start)) return index;
  }
  return -1;
}

// Every text of every page asks for every term.
const patterns = new Map<string, RegExp>();

function patternOf(term: string): RegExp {
  let pattern = patterns.get(term);
  if (!pattern) {
    const quoted = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])${quoted}(?![\\p{L}\\p{N}-])`,
      /[A-Z].*[A-Z]/.test(term) ? 'gu' : 'giu',
    );
    patterns.set(term, pattern);
  }
  return pattern;
}
