import { createHash } from 'node:crypto';
import type { ReleasedTable } from '../../src/lib/schema/dataset-version';
import type { Records } from '../../src/lib/schema/records';
import type { WrittenTable } from '../database/write-database';
import { readOn } from '../../src/lib/dataset/office';

/** The dataset as the data are now. */
export interface Current {
  version: string;
  /** The day up to which sources were read. */
  date: string;
  records: Records;
  /** By name. */
  tables: ReleasedTable[];
}

/** @param written every table, in the order of the database */
export function current(records: Records, written: Record<string, Pick<WrittenTable, 'hash'>>): Current {
  const date = readOn(records);
  const tables = Object.entries(written).map(([table, { hash }]) => ({ table, hash }));
  return {
    version: `${date}-${contentHash(tables)}`,
    date,
    records,
    tables: tables.sort((a, b) => (a.table < b.table ? -1 : 1)),
  };
}

function contentHash(tables: ReleasedTable[]): string {
  return createHash('sha256')
    .update(tables.map(({ hash }) => hash).join())
    .digest('hex')
    .slice(0, 8);
}
