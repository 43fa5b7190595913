import type { Param } from './query';

/**
 * A parameter as a DuckDB literal of the type that it is bound with in Node.
 * @throws RangeError for what neither engine can take whole
 */
export function literal(value: Param): string {
  const type = paramType(value);
  switch (type) {
    case 'SQLNULL':
      return 'NULL';
    case 'DOUBLE':
      // a bare 0.1 would be a DECIMAL, which rounds on its way to DOUBLE
      return `'${String(value)}'::DOUBLE`;
    case 'VARCHAR':
      return `'${String(value).replaceAll("'", "''")}'`;
    case 'INTEGER':
    case 'BIGINT':
      return `${String(value)}::${type}`;
    case 'BOOLEAN':
      return String(value);
  }
}

export type ParamType = 'SQLNULL' | 'BOOLEAN' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR';

/** The type that a parameter has in both engines. */
export function paramType(value: Param): ParamType {
  if (value === null) return 'SQLNULL';
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new RangeError('text with a NUL character');
    if (loneSurrogate.test(value)) throw new RangeError('text that is not Unicode: a lone surrogate');
    return 'VARCHAR';
  }
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  if (!Number.isSafeInteger(value)) return 'DOUBLE';
  return Math.abs(value) < 2 ** 31 ? 'INTEGER' : 'BIGINT';
}

const loneSurrogate = /\p{Surrogate}/u;
