import { createHash } from 'node:crypto';
import { factFiles, type FactFile } from '../../src/lib/schema/dataset-version';
import { recordFiles, type Records } from '../../src/lib/schema/records';

/** The fields of a record, each in one text: empty where it has none, `#` and a digest for a list. */
export type Cells = Record<string, string>;

/** Of every fact file, the fields and the records by id. */
export type FactCells = Record<FactFile, { fields: string[]; records: Map<string, Cells> }>;

/** What a version is compared by. A list is only known to differ: all of them would double the committed state. */
export function factCells(records: Pick<Records, FactFile>): FactCells {
  return Object.fromEntries(
    factFiles.map((file) => {
      const fields = Object.keys(recordFiles[file].schema.shape);
      const list: { id: string }[] = records[file];
      return [
        file,
        { fields, records: new Map(list.map((record) => [record.id, cells(record, fields)] as const)) },
      ];
    }),
  ) as FactCells;
}

export function isDigest(cell: string): boolean {
  return cell.startsWith('#');
}

function cells(record: object, fields: string[]): Cells {
  return Object.fromEntries(fields.map((field) => [field, cell(Reflect.get(record, field))]));
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '' : digest(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return survivesCsv(text) ? text : digest(text);
}

/** A file is read without carriage returns and NUL; `#` would be taken for a digest. */
function survivesCsv(text: string): boolean {
  return !/^#|[\r\0]/.test(text) && text.isWellFormed();
}

function digest(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => (isMap(part) ? sorted(part) : part));
  return `#${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(map: object): object {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
