import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/universal';
import type { Stamp } from './stamp';
import type { Column, Table, Value } from './table';
import { withoutTimes } from './zip-times';

/** Names of the sheets and of the columns of the two sheets beside the data, in the reader's language. */
export interface XlsxWords {
  data: string;
  sources: string;
  notes: string;
  publisher: string;
  published: string;
  address: string;
}

/** A workbook: typed cells under a bold head, a sheet of sources, a sheet with the stamp and the SQL. */
export async function toXlsx({ columns, rows }: Table, stamp: Stamp, words: XlsxWords): Promise<Blob> {
  const { sources, sql, notes, ...about } = stamp;
  const head = (names: string[]): Row => names.map((value) => ({ value, type: String, fontWeight: 'bold' }));
  const text = (value: string | null): Cell =>
    value === null || value === '' ? null : { value, type: String };
  const workbook = await writeXlsxFile([
    {
      sheet: words.data,
      data: [
        head(columns.map(({ name }) => name)),
        ...rows.map((row) => columns.map(({ type }, index) => cell(row[index] ?? null, type))),
      ],
      columns: columns.map(({ type, name }) => ({
        width: type === 'text' ? 28 : Math.max(12, name.length + 2),
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.sources,
      data: [
        head(['id', words.publisher, words.published, words.address]),
        ...sources.map(({ id, publisher, published, href }) => [id, publisher, published, href].map(text)),
      ],
      columns: [{ width: 14 }, { width: 28 }, { width: 14 }, { width: 80 }],
    },
    {
      sheet: words.notes,
      data: [
        ...Object.entries(about).map(([name, value]) => [text(name), text(value)]),
        ...notes.map((note) => [text('note'), text(note)]),
        ...sql.split('\n').map((line, index) => [index === 0 ? text('sql') : null, text(line)]),
      ],
      columns: [{ width: 14 }, { width: 100 }],
    },
  ]).toBlob();
  return new Blob([withoutTimes(await workbook.arrayBuffer())], { type: workbook.type });
}

/** A formula would need a cell of type formula: a text stays a text. */
function cell(value: Value, type: Column['type']): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (type !== 'date') return { value, type: String };
  return { value: new Date(`${value}T00:00Z`), type: Date, format: 'yyyy-mm-dd' };
}
