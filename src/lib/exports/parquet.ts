import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Stamp } from './stamp';
import type { Column, Table, Value } from './table';

const physical: Record<Column['type'], Partial<SchemaElement>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** Parquet with typed columns; the stamp is JSON under the key `sorot` of the file's own metadata. */
export function toParquet({ columns, rows }: Table, stamp: Stamp): ArrayBuffer {
  return parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }): SchemaElement => ({
        name,
        repetition_type: 'OPTIONAL',
        ...physical[type],
      })),
    ],
    columnData: columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) => stored(row[index] ?? null, type)),
    })),
    kvMetadata: [{ key: 'sorot', value: JSON.stringify(stamp) }],
    createdBy: 'Sorot',
  });
}

function stored(value: Value, type: Column['type']): Value | bigint | Date {
  if (value === null) return null;
  if (type === 'integer') return BigInt(value);
  return type === 'date' ? new Date(`${String(value)}T00:00Z`) : value;
}
