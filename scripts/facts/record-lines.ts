import { csvFormatRow } from 'd3';
import { recordFiles, type RecordFile } from '../../src/lib/schema/records';
import { parseFile } from './parse-file';
import type { Problem } from './problem';
import { readLines } from './read-lines';

interface Entry {
  key: string;
  record: object;
  /** as it stands in the file */
  text: string;
}

/** A file of records as its lines, which stay as they are while others come between them. */
export interface RecordLines {
  find: (same: (record: object) => boolean) => object | undefined;
  /** Lays a record where its key belongs. @returns the record that has the key already */
  insert: (record: object) => object | null;
  bytes: () => Buffer;
}

/** @returns problems where a line cannot be read: it would be lost */
export function recordLines(
  name: RecordFile,
  { file, bytes }: { file: string; bytes: Buffer | null },
): RecordLines | { problems: Problem[] } {
  const { schema, key, path } = recordFiles[name];
  const { rows, problems } = parseFile(file, readLines(file, bytes), { schema, key });
  if (problems.length > 0) return { problems };
  const keyOf = (record: object) => key.map((field) => String(Reflect.get(record, field))).join('\u0001');
  const lines = (bytes ?? Buffer.alloc(0)).toString('utf8').trimEnd().split('\n');
  const head = lines.slice(0, (rows[0]?.line ?? lines.length + 1) - 1);
  const entries: Entry[] = rows.map(({ row, line }, index) => ({
    key: keyOf(row),
    record: row,
    text: lines.slice(line - 1, (rows[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
  }));
  return {
    find: (same) => entries.find(({ record }) => same(record))?.record,
    insert(record) {
      const own = keyOf(record);
      const known = entries.find((entry) => entry.key === own);
      if (known) return known.record;
      const next = entries.findIndex((entry) => entry.key > own);
      const columns = Object.keys(schema.shape);
      const text = path.endsWith('.csv') ? csvRow(record, columns) : JSON.stringify(record);
      entries.splice(next < 0 ? entries.length : next, 0, { key: own, record, text });
      return null;
    },
    bytes: () =>
      Buffer.from([...head, ...entries.map(({ text }) => text)].map((line) => `${line}\n`).join('')),
  };
}

function csvRow(record: object, columns: string[]): string {
  return csvFormatRow(columns.map((column) => String(Reflect.get(record, column) ?? '')));
}
