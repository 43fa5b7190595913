import type { Span } from '../../../src/lib/extract/span';

export interface PrintedNumber extends Span {
  value: number;
}

const units: Record<string, number> = {
  triliun: 1e12,
  trilyun: 1e12,
  miliar: 1e9,
  milyar: 1e9,
  juta: 1e6,
  ribu: 1e3,
  m: 1e9,
  t: 1e12,
};

const printed =
  /(?<!\d[.,]?)(?:rp\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(?:([.,]) ?(\d+))?(?:\s?(triliun|trilyun|miliar|milyar|juta|ribu|m|t)\b)?/gi;

/**
 * Every number of a text with the amount that it states, read apart from the extractor's own grammar so that a fault there
 * does not hide itself here.
 */
export function printedNumbers(text: string): PrintedNumber[] {
  return [...text.matchAll(printed)].flatMap((match) => {
    const [words, integer = '', , fraction = '', unit = ''] = match;
    const scale = units[unit.toLowerCase()] ?? 1;
    const printedValue = Number(`${integer.replaceAll('.', '')}.${fraction || '0'}`);
    const value = scale === 1 ? printedValue : Math.round(printedValue * scale);
    const number = { value, start: match.index, end: match.index + words.length };
    // `29.6 persen`, but also the end of a sentence: `tahun 2024. 12 orang`
    return fraction === ''
      ? [number]
      : [number, { ...number, value: Number(integer.replaceAll('.', '')) * scale }];
  });
}

/** Where a number stands, with or without its unit. */
export function placesOfNumber(text: string, value: number): Span[] {
  return printedNumbers(text)
    .filter((number) => Math.abs(number.value - Math.abs(value)) < 1e-6)
    .map(({ start, end }) => ({ start, end }));
}

/** Where a name stands as a whole, whatever its case and spaces. */
export function placesOfWords(text: string, words: string): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [
    ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu')),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
