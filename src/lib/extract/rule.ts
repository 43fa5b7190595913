import type { Span } from './span';

/** A rule as data. The tests run every one on its example and its counter-example, which are invented. */
export interface Rule {
  id: string;
  /** words in which it finds what stands between ⟦ and ⟧ */
  example: string;
  /** words that look alike, in which it finds nothing */
  counterexample: string;
}

/** @returns the text of an example without its brackets, and what stood between them */
export function unmarked(example: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of example.split(/(?=[⟦⟧])/)) {
    if (part.startsWith('⟦')) spans.push({ start: text.length, end: text.length });
    const open = spans.at(-1);
    if (part.startsWith('⟧') && open) open.end = text.length;
    text += part.replace(/^[⟦⟧]/, '');
  }
  return { text, spans };
}
