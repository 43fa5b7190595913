import type { OwnTable } from '../../database/own-table';

export type Cell = string | number | boolean | Date | null;

/** A column of numbers or days that stays text because of one cell. */
export interface Remark {
  column: string;
  /** of the file, from 1 */
  row: number;
  value: string;
}

export interface ReadTable {
  table: OwnTable;
  remarks: Remark[];
}

type Column = OwnTable['columns'][number];

/** Rows as a file has them, under the names of its first row, with the type that all cells of a column share. */
export function tableFromCells(file: string, [head = [], ...body]: Cell[][]): ReadTable {
  const names = columnNames(head);
  const remarks: Remark[] = [];
  const typed = names.map((name, index) => {
    const cells = body.map((row) => cleaned(row[index] ?? null));
    const { type, values, odd } = typedColumn(name, cells);
    if (odd !== null) remarks.push({ column: name, row: odd + 2, value: String(cells[odd]) });
    return { name, type, values };
  });
  return {
    table: {
      name: tableName(file),
      columns: typed.map(({ name, type }) => ({ name, type })),
      rows: body.map((_, row) => typed.map(({ values }) => values[row] ?? null)),
    },
    remarks,
  };
}

/** A name that SQL takes without quotes: `Anggaran 2024.xlsx` → `anggaran_2024`. */
export function tableName(file: string): string {
  const name = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40);
  return name === '' ? 'data' : /^\d/.test(name) ? `data_${name}` : name;
}

function columnNames(head: Cell[]): string[] {
  const taken = new Set<string>();
  return head.map((cell, index) => {
    const base =
      String(cell ?? '')
        .trim()
        .replaceAll(/\s+/g, ' ') || `column_${index + 1}`;
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base}_${copy}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Words and signs for a value that is not there. */
const missing = /^(?:-+|–|—|…|\.\.\.|n\/?a|null|nihil)?$/i;

function cleaned(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  return missing.test(text) ? null : text;
}

interface Typed {
  type: Column['type'];
  values: OwnTable['rows'][number];
  /** row of the one cell that keeps the column from being numbers or days */
  odd: number | null;
}

/** Codes look like numbers and are none: `16.10` is not 16.1, `01` is not 1. */
const codeName = /kode|code|nik|npsn|region|wilayah/i;

function typedColumn(name: string, cells: Cell[]): Typed {
  const known = cells.filter((cell) => cell !== null);
  const text = { type: 'text' as const, values: cells.map(asText), odd: null };
  if (known.length === 0) return text;
  if (known.every((cell) => typeof cell === 'boolean'))
    return {
      ...text,
      type: 'boolean',
      values: cells.map((cell) => (typeof cell === 'boolean' ? cell : null)),
    };
  const numbers = codeName.test(name) ? null : readNumbers(cells);
  const days = readDays(cells);
  for (const [values, type] of [
    [days, 'date'],
    [numbers, 'number'],
  ] as const) {
    if (!values) continue;
    const odd = cells.flatMap((cell, index) => (cell !== null && values[index] === null ? [index] : []));
    if (odd.length === 0) {
      const isWhole =
        type === 'number' && values.every((value) => value === null || Number.isSafeInteger(value));
      return { type: isWhole ? 'integer' : type, values, odd: null };
    }
    if (odd.length < known.length * 0.2) return { ...text, odd: odd[0] ?? null };
  }
  return text;
}

function asText(cell: Cell): string | null {
  if (cell === null) return null;
  return cell instanceof Date ? isoDay(cell) : String(cell);
}

/** Decimal comma or decimal point: the column as a whole says which. */
function readNumbers(cells: Cell[]): (number | null)[] {
  const texts = cells.flatMap((cell) => (typeof cell === 'string' ? [withoutPercent(cell)] : []));
  const isIndonesian =
    texts.some((text) => /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d+,\d{1,2}$/.test(text)) &&
    !texts.some((text) => /,\d{3}\.|\.\d+,\d{3}|^-?\d+\.\d{1,2}$/.test(text));
  return cells.map((cell) => {
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
    if (typeof cell !== 'string') return null;
    const text = withoutPercent(cell);
    const plain = isIndonesian
      ? text.replaceAll('.', '').replace(',', '.')
      : text.replaceAll(/,(?=\d{3}(?:\D|$))/g, '');
    // a leading zero is part of a code
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
  });
}

function withoutPercent(text: string): string {
  return text.replace(/\s*%$/, '');
}

function readDays(cells: Cell[]): (string | null)[] {
  return cells.map((cell) => {
    if (cell instanceof Date) return isoDay(cell);
    if (typeof cell !== 'string') return null;
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
    if (iso) return dayOf(iso[1], iso[2], iso[3]);
    const printed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(cell);
    return printed ? dayOf(printed[3], printed[2], printed[1]) : null;
  });
}

function dayOf(year?: string, month?: string, day?: string): string | null {
  if (!year || !month || !day) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00Z`);
  return Number.isNaN(date.getTime()) || isoDay(date) !== iso ? null : iso;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
