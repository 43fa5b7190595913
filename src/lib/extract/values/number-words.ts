import type { Numeral } from './numeral';

const ones = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

const powers: Record<string, number> = {
  ribu: 3,
  juta: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
};

const tens: Record<string, number> = { belas: 1, puluh: 10, ratus: 100 };

const one: Record<string, string[]> = {
  sepuluh: ['satu', 'puluh'],
  sebelas: ['satu', 'belas'],
  seratus: ['satu', 'ratus'],
  seribu: ['satu', 'ribu'],
  sejuta: ['satu', 'juta'],
  semiliar: ['satu', 'miliar'],
  semilyar: ['satu', 'miliar'],
  setriliun: ['satu', 'triliun'],
};

const words = [
  ...Object.keys(one),
  ...ones,
  ...Object.keys(tens),
  ...Object.keys(powers),
  'koma',
  'setengah',
];
const anyWord = words.join('|');

/** Up to 20 number words, written apart or together: `dua puluh lima`, `limabelas`. */
export const numberWords = `(?:${anyWord})(?:[^\\S\\n]{0,2}(?:${anyWord})){0,19}`;

/** Words that a number can start with, in the forms of tokens. */
export const firstNumberWords = [...ones, ...Object.keys(one), 'setengah'].flatMap((word) => [
  word,
  ...Object.keys(tens).map((ten) => word + ten),
]);

const splitter = new RegExp(anyWord, 'g');

/**
 * @param printed what {@link numberWords} matched
 * @returns the number and the power of ten of its last word; null when the words make no number: `dua tiga`
 */
export function readNumberWords(printed: string): (Numeral & { power: number }) | null {
  const found = printed.toLowerCase().match(splitter) ?? [];
  const parts = found.flatMap((word) => one[word] ?? [word]);
  const comma = parts.indexOf('koma');
  if (comma >= 0) return withDecimals(parts.slice(0, comma), parts.slice(comma + 1));
  if (parts.includes('setengah')) return withHalf(parts);
  return whole(parts);
}

function whole(parts: string[]): (Numeral & { power: number }) | null {
  let total = 0;
  let ceiling = Infinity;
  let group: string[] = [];
  let power = 0;
  for (const part of parts) {
    const next = powers[part];
    if (next === undefined) {
      group.push(part);
      continue;
    }
    const value = below1000(group);
    if (value === null || value === 0 || next >= ceiling) return null;
    total += value * 10 ** next;
    ceiling = power = next;
    group = [];
  }
  if (group.length === 0) return parts.length > 0 ? { digits: total, decimals: 0, power } : null;
  const rest = below1000(group);
  return rest === null ? null : { digits: total + rest, decimals: 0, power: 0 };
}

/** `satu setengah miliar`, `setengah juta` */
function withHalf(parts: string[]): (Numeral & { power: number }) | null {
  const at = parts.indexOf('setengah');
  const power = powers[parts[at + 1] ?? ''];
  const before = at === 0 ? 0 : below1000(parts.slice(0, at));
  if (power === undefined || before === null || parts.length !== at + 2) return null;
  return { digits: (before * 10 + 5) * 10 ** (power - 1), decimals: 0, power: power - 1 };
}

/** `dua koma lima miliar`, `tujuh puluh koma nol lima` */
function withDecimals(before: string[], after: string[]): (Numeral & { power: number }) | null {
  const power = powers[after.at(-1) ?? ''] ?? 0;
  const spoken = power > 0 ? after.slice(0, -1) : after;
  const integer = below1000(before);
  const digits = spoken.map((word) => ones.indexOf(word));
  const grouped = digits.every((digit) => digit >= 0) ? null : below1000(spoken);
  const decimals = digits.every((digit) => digit >= 0) ? digits.join('') : String(grouped ?? '');
  if (integer === null || decimals === '' || decimals.length > 6) return null;
  const all = Number(`${integer}${decimals}`);
  const shift = power - decimals.length;
  return shift >= 0
    ? { digits: all * 10 ** shift, decimals: 0, power: shift }
    : { digits: all, decimals: -shift, power: 0 };
}

/** `seratus dua puluh lima` in its parts */
function below1000(parts: string[]): number | null {
  let total = 0;
  let digit: number | null = null;
  let ceiling = 1000;
  for (const part of parts) {
    const value = ones.indexOf(part);
    if (value >= 0) {
      if (digit !== null) return null;
      digit = value;
      continue;
    }
    const ten = tens[part];
    if (ten === undefined || digit === null || digit === 0 || ten >= ceiling) return null;
    total += ten === 1 ? 10 + digit : digit * ten;
    ceiling = ten;
    digit = null;
  }
  if (digit !== null && ceiling === 1) return null;
  return parts.length === 0 ? null : total + (digit ?? 0);
}
