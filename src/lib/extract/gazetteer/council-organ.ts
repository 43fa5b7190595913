import { organs, parties } from './council-words';
import { bracketed, joined } from './phrases';
import type { Word } from './words';

const committees = new Set(['pansus', 'panja', 'pokja']);

/** `Komisi II`, `Komisi A`, `Badan Anggaran`, `Fraksi PDI Perjuangan`, `Pansus LKPJ` */
export function readOrgan(words: Word[], index: number): { name: string; next: number } | null {
  const organ = organs.at(words, index);
  if (organ) return { name: organ.value, next: withShortForm(words, organ.next) };
  const word = words[index];
  const after = joined(words, index + 1) ? words[index + 1] : undefined;
  if (word?.lower === 'komisi') {
    if (!after || !/^([ivx]{1,4}|[a-g]|[1-9]|gabungan)$/.test(after.lower) || after.letters === 'lower')
      return null;
    return {
      name: `Komisi ${/^\d/.test(after.lower) ? roman(after.lower) : after.lower.toUpperCase()}`,
      next: index + 2,
    };
  }
  if (word?.lower === 'fraksi') {
    const party = parties.at(words, index + 1);
    if (party) return { name: `Fraksi ${party.value}`, next: party.next };
    return null;
  }
  if (word && committees.has(word.lower)) {
    const name = word.lower.charAt(0).toUpperCase() + word.lower.slice(1);
    const numbered = after && /^([ivx]{1,4}|\d)$/.test(after.lower) && after.letters !== 'lower';
    return numbered ? { name: `${name} ${roman(after.lower)}`, next: index + 2 } : { name, next: index + 1 };
  }
  return null;
}

/** `Badan Anggaran (Banggar)`: the short form in brackets belongs to the name. */
export function withShortForm(words: Word[], next: number): number {
  const short = words[next];
  if (!short || !bracketed(words, next)) return next;
  return short.letters === 'capitals' || organs.at(words, next) ? next + 1 : next;
}

/** `2` and `ii` → II */
export function roman(number: string): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][Number(number)] ?? number.toUpperCase();
}
