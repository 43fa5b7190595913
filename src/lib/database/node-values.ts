import {
  DuckDBArrayValue,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBStructValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
  DuckDBUUIDValue,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import { decimal, exactInteger, isoDay, isoMoment, unsupported } from './values';

/** @throws TypeError for a type that the browser's engine cannot hand over whole, even where Node's could */
export function checkType(type: DuckDBType): void {
  switch (type.typeId) {
    case DuckDBTypeId.LIST:
    case DuckDBTypeId.ARRAY:
      checkType(type.valueType);
      return;
    case DuckDBTypeId.STRUCT:
      type.entryTypes.forEach(checkType);
      return;
    default:
      if (!scalars.has(type.typeId)) throw unsupported(String(type));
  }
}

const scalars = new Set([
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
  DuckDBTypeId.VARCHAR,
  DuckDBTypeId.UUID,
  DuckDBTypeId.DATE,
  DuckDBTypeId.TIMESTAMP_S,
  DuckDBTypeId.TIMESTAMP_MS,
  DuckDBTypeId.TIMESTAMP,
  DuckDBTypeId.SQLNULL,
]);

/** A value of a checked type, as the rows of both engines have it. */
export function fromNode(value: DuckDBValue): unknown {
  if (typeof value === 'bigint') return exactInteger(value);
  if (value instanceof DuckDBDecimalValue) return decimal(value.value, value.scale);
  if (value instanceof DuckDBDateValue) return isoDay(value.days);
  if (value instanceof DuckDBTimestampValue) return isoMoment(value.micros);
  if (value instanceof DuckDBTimestampMillisecondsValue) return isoMoment(value.millis * 1000n);
  if (value instanceof DuckDBTimestampSecondsValue) return isoMoment(value.seconds * 1_000_000n);
  if (value instanceof DuckDBUUIDValue) return value.toString();
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) return value.items.map(fromNode);
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, item]) => [name, fromNode(item)]));
  }
  return value;
}
