import type { Article } from '../article';
import { overlaps, type Span } from '../span';

const longest = 400;
/** A word that stands everywhere, quoted: the nearest of its first places is near enough. */
const mostPlaces = 200;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Finds quotes of one record in the text of an article. */
export type QuoteAligner = (quotes: (string | null)[]) => (Span | null)[];

/**
 * A quote stands where its words stand, first letter by letter, else whatever the case, spaces and kind of quotation
 * marks. Where they stand more than once, the place nearest to the record's other quotes is meant. What stands nowhere,
 * or only where the article is masked, is dropped.
 */
export function quoteAligner({ text, masks }: Article): QuoteAligner {
  const folded = fold(text);
  const isOpen = (span: Span) => !masks.some((mask) => overlaps(mask, span));

  function places(quote: string): Span[] {
    const words = quote.trim();
    if (words === '' || words.length > longest) return [];
    const exact = occurrences(text, words).filter((span) => isWhole(text, span) && isOpen(span));
    if (exact.length > 0) return exact;
    const spans = occurrences(folded.text, fold(words).text).map(({ start, end }) => ({
      start: folded.offsets[start] ?? 0,
      end: (folded.offsets[end - 1] ?? 0) + 1,
    }));
    return spans.filter((span) => isWhole(text, span) && isOpen(span));
  }

  return (quotes) => {
    const found = quotes.map((quote) => (quote === null ? [] : places(quote)));
    const sure = found.flatMap((spans) => (spans.length === 1 ? spans : []));
    return found.map((spans) => nearest(spans, sure));
  };
}

/** The first of equals. */
function nearest(spans: Span[], others: Span[]): Span | null {
  const distance = ({ start, end }: Span) =>
    others.reduce((sum, other) => sum + Math.max(other.start - end, start - other.end, 0), 0);
  let best: Span | null = null;
  for (const span of spans) if (best === null || distance(span) < distance(best)) best = span;
  return best;
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (
    let start = text.indexOf(words);
    start >= 0 && spans.length < mostPlaces;
    start = text.indexOf(words, start + 1)
  ) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

/** `5` is no quote of `2025`. */
function isWhole(text: string, { start, end }: Span): boolean {
  const joins = (at: number) =>
    wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
  return !joins(start) && !joins(end);
}

/** Letters in lower case, quotation marks and dashes of one kind, no spaces; with the place that each had. */
function fold(text: string): { text: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === ' ' || letter === '\n' || letter === '\t' || letter === '\u00a0') continue;
    const plain = /[“”„"'‘’`´]/.test(letter) ? "'" : /[–—‒−]/.test(letter) ? '-' : letter.toLowerCase();
    folded += plain.length === 1 ? plain : letter;
    offsets.push(at);
  }
  return { text: folded, offsets };
}
