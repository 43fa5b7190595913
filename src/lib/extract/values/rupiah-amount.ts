import { isEnglish, powerOf } from './money-units';
import { readNumberWords } from './number-words';
import { numberOf, readNumeral, scaled, type Numeral } from './numeral';

interface Amount {
  idr: number;
  precision: number;
}

/** @returns null when the number cannot be read, or cannot be rupiah: `Rp 1,6` without a unit */
export function amountOf(printed: string, unit: string | undefined): Amount | null {
  // `Rp 459.577.915.000 miliar`: nobody has that much; the unit is a slip
  const slip = (printed.match(/\.\d{3}/g)?.length ?? 0) >= 3;
  const power = unit === undefined || slip ? 0 : powerOf(unit);
  const number = unit !== undefined && isEnglish(unit) ? withIndonesianSeparators(printed) : printed;
  const read = readNumeral(number, power > 0 ? 'scaled' : 'whole');
  if (!read || (power === 0 && read.decimals > 0 && numberOf(read) < 1000)) return null;
  return rounded(read, power);
}

/** @param words what stands before `rupiah`: `dua koma lima miliar` */
export function amountInWords(words: string): Amount | null {
  const read = readNumberWords(words);
  if (!read || read.decimals > 0 || !Number.isSafeInteger(read.digits)) return null;
  return { idr: read.digits, precision: 10 ** read.power };
}

/** All digits are printed: `1.250.000`, no `1,25`. */
export function isGrouped(printed: string): boolean {
  return /[.,]\d{3}(?!\d)/.test(printed);
}

function rounded(read: Numeral, power: number): Amount | null {
  const { value, step } = scaled(read, power);
  return Number.isSafeInteger(value) ? { idr: value, precision: step } : null;
}

function withIndonesianSeparators(printed: string): string {
  return printed.replace(/[.,]/g, (separator) => (separator === '.' ? ',' : '.'));
}
