/** Values that leave the engine, made the same in Node and in the browser. What would lose something is an error. */

const exactDays = 100_000_000;

/** A whole number. @throws RangeError beyond 2^53, where a number would silently be another one */
export function exactInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new RangeError(`whole number too large to be exact: ${String(value)}`);
  return number;
}

/** A DECIMAL as the nearest number. @throws RangeError beyond 2^53 */
export function decimal(unscaled: bigint, scale: number): number {
  exactInteger(unscaled / 10n ** BigInt(scale));
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return Number(`${unscaled < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** A DATE as YYYY-MM-DD. @throws RangeError for infinity and for days that no calendar shows */
export function isoDay(days: number): string {
  if (Math.abs(days) > exactDays) throw new RangeError(`date out of range: ${days} days from 1970-01-01`);
  return new Date(days * 86_400_000).toISOString().slice(0, -14);
}

/** A TIMESTAMP as ISO 8601 without a zone, with as many digits of its second as it has. @throws RangeError for infinity */
export function isoMoment(micros: bigint): string {
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = (micros - fraction) / 1_000_000n;
  if (Math.abs(Number(seconds)) > exactDays * 86_400) {
    throw new RangeError(`timestamp out of range: ${String(micros)} µs from 1970-01-01`);
  }
  const moment = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
  return fraction === 0n ? moment : `${moment}.${String(fraction).padStart(6, '0').replace(/0+$/, '')}`;
}

export function unsupported(type: string): Error {
  return new TypeError(`unsupported type: ${type}; cast it in the query`);
}
