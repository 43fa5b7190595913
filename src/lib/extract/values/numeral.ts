/** A printed number: its digits as one whole number, and how many of them are decimals. */
export interface Numeral {
  digits: number;
  decimals: number;
}

/** All of a printed number with its separators. {@link readNumeral} decides what they mean. */
export const numeral = String.raw`\d{1,15}(?:[.,]\d{1,15}){0,7}(?!\d|[.,/:]\d)`;

/**
 * whole: of things that have no parts, so that three digits after any separator are thousands: `247,012 pemilih`;
 * scaled: before a unit or a percent sign, so that three digits after a comma are decimals: `459,577 miliar`.
 */
type NumeralUse = 'whole' | 'scaled';

/** @returns null when the separators make no number: `1.23.456` */
export function readNumeral(printed: string, use: NumeralUse): Numeral | null {
  const text = printed.replace(/\s/g, '');
  const groups = text.split(/[.,]/);
  const separators = text.replace(/\d/g, '');
  const decimals = decimalsOf(groups, separators, use);
  if (decimals === null) return null;
  const digits = Number(groups.join(''));
  return Number.isSafeInteger(digits) ? { digits, decimals } : null;
}

export function numberOf({ digits, decimals }: Numeral): number {
  return digits / 10 ** decimals;
}

/** @returns the number times 10^power, whole, and the step of its last printed digit */
export function scaled({ digits, decimals }: Numeral, power: number): { value: number; step: number } {
  const shift = power - decimals;
  return {
    value: shift >= 0 ? digits * 10 ** shift : Math.floor(digits / 10 ** -shift),
    step: 10 ** Math.max(0, shift),
  };
}

function decimalsOf(groups: string[], separators: string, use: NumeralUse): number | null {
  const last = groups.at(-1) ?? '';
  if (separators === '') return 0;
  if (separators.length === 1) return afterOneSeparator(groups[0] ?? '', separators, last, use);
  const thousands = groups.slice(0, -1).every(isGroup) && (groups[0] ?? '') !== '0';
  if (!thousands) return null;
  const [first = '', end = ''] = [separators[0], separators.at(-1)];
  const alike = separators.slice(0, -1) === first.repeat(separators.length - 1);
  if (last.length === 3 && (first === end || use === 'whole')) return 0;
  if (first !== end) return alike ? last.length : null;
  // `1.578.5 miliar`, `Rp 49.000.000.00`: the last dot stands for a comma
  return use === 'scaled' || last === '00' ? (last.length < 3 ? last.length : null) : null;
}

function afterOneSeparator(first: string, separator: string, last: string, use: NumeralUse): number {
  const grouped = last.length === 3 && first.length <= 3 && !first.startsWith('0');
  if (!grouped) return last.length;
  return separator === ',' && use === 'scaled' ? 3 : 0;
}

function isGroup(group: string, index: number): boolean {
  return index === 0 ? group.length <= 3 : group.length === 3;
}
