/**
 * One shape for the values of both engines: whole numbers as number (an error beyond 2^53, where they would change),
 * dates as YYYY-MM-DD, lists as arrays.
 */
export function normalise(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return exact(value);
  if (Array.isArray(value)) return value.map(normalise);
  return value;
}

/** @returns ISO day of a count of days since 1970-01-01 */
export function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function exact(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`whole number too large to be exact: ${value}`);
  return number;
}
