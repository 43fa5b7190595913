import type { Param } from './query';

/** A parameter as a DuckDB literal. @throws for what no literal can say */
export function literal(value: Param): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    return Number.isInteger(value) ? String(BigInt(value)) : `${value}::DOUBLE`;
  }
  if (value.includes('\u0000')) throw new RangeError('text with NUL: U+0000');
  return `'${value.replaceAll("'", "''")}'`;
}
