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

/**
 * Cuts a text at the terms that it uses, each where it first stands; the longer one of two that begin alike. Whole
 * words only; a name in capitals (`PAD`) is not a word in small letters.
 * @returns a function, because all texts of a page ask for the same terms
 */
export function termFinder(terms: TermName[]): (text: string) => TermPart[] {
  const longestFirst = terms.map(({ term }) => quoted(term)).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  const ids = new Map(terms.map(({ id, term }) => [hasCapitals(term) ? term : term.toLowerCase(), id]));

  return (text) => {
    const parts: TermPart[] = [];
    const found = new Set<string>();
    let at = 0;
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const id = ids.get(word) ?? ids.get(word.toLowerCase());
      if (id === undefined || found.has(id)) continue;
      found.add(id);
      if (index > at) parts.push({ text: text.slice(at, index), id: null });
      parts.push({ text: word, id });
      at = index + word.length;
    }
    if (at < text.length) parts.push({ text: text.slice(at), id: null });
    return parts;
  };
}

function quoted(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function hasCapitals(term: string): boolean {
  return /[A-Z].*[A-Z]/.test(term);
}
