import { OwnFileError } from './own-file-error';
import { tableFromCells, type Cell, type ReadTable } from './table-from-cells';

/** Endings of the files that are read here; a `.duckdb` file is read by the engine. */
export const ownFileEndings = ['csv', 'tsv', 'txt', 'xlsx', 'json', 'jsonl', 'parquet'] as const;

export const mostBytes = 50e6;
const mostRows = 500_000;

/** A file that the reader brought, as a table. @throws OwnFileError */
export async function readOwnFile(name: string, bytes: ArrayBuffer): Promise<ReadTable> {
  if (bytes.byteLength > mostBytes) throw new OwnFileError('too_large');
  const cells = await cellsOf(name, bytes);
  if (cells.length < 2 || (cells[0] ?? []).length === 0) throw new OwnFileError('empty');
  if (cells.length > mostRows + 1) throw new OwnFileError('too_long');
  return tableFromCells(name, cells);
}

async function cellsOf(name: string, bytes: ArrayBuffer): Promise<Cell[][]> {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1];
  switch (ending) {
    case 'csv':
    case 'tsv':
    case 'txt':
      return await csvCells(textOf(bytes));
    case 'xlsx':
      return await xlsxCells(bytes);
    case 'json':
    case 'jsonl':
      return jsonCells(textOf(bytes));
    case 'parquet':
      return await parquetCells(bytes);
    default:
      throw new OwnFileError('kind');
  }
}

/** Older spreadsheets write Latin letters in Windows' own way. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function csvCells(text: string): Promise<Cell[][]> {
  const { default: papa } = await import('papaparse');
  // lines of remarks stand before the head, as in the files of this site
  const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: 'greedy', comments: '#' });
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault) throw new OwnFileError('quotes', { row: (fault.row ?? 0) + 1 });
  const width = data[0]?.length ?? 0;
  const long = data.findIndex((row) => row.slice(width).some((cell) => cell.trim() !== ''));
  if (long >= 0) throw new OwnFileError('too_many_cells', { row: long + 1, column: width + 1 });
  return data;
}

/** The first sheet. */
async function xlsxCells(bytes: ArrayBuffer): Promise<Cell[][]> {
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(bytes);
    return rows.map((row) => row.map((cell) => (cell instanceof Date ? cell : plainCell(cell))));
  } catch (cause) {
    throw new OwnFileError('broken', null, { cause });
  }
}

function plainCell(cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return JSON.stringify(cell);
}

/** A list of objects, an object with a list of them in it, or one object a line. */
function jsonCells(text: string): Cell[][] {
  const objects = rowsIn(parsedJson(text));
  const names = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  return [names, ...objects.map((row) => names.map((name) => jsonCell(row[name])))];
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (whole) {
    const lines = text.split('\n');
    if (lines.filter((line) => line.trim() !== '').length < 2)
      throw new OwnFileError('json', { row: 1 }, { cause: whole });
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as unknown];
      } catch (cause) {
        throw new OwnFileError('json', { row: index + 1 }, { cause });
      }
    });
  }
}

function rowsIn(value: unknown): Record<string, unknown>[] {
  const list = Array.isArray(value) ? value : Object.values(isObject(value) ? value : {}).find(Array.isArray);
  const rows = Array.isArray(list) ? (list as unknown[]) : [];
  const wrong = rows.findIndex((row) => !isObject(row));
  if (rows.length === 0 || wrong >= 0) throw new OwnFileError('json_rows', { row: Math.max(0, wrong) + 1 });
  return rows as Record<string, unknown>[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonCell(value: unknown): Cell {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : plainCell(value);
}

async function parquetCells(bytes: ArrayBuffer): Promise<Cell[][]> {
  const { parquetReadObjects } = await import('hyparquet');
  try {
    const rows = await parquetReadObjects({ file: bytes });
    const names = Object.keys(rows[0] ?? {});
    return [names, ...rows.map((row) => names.map((name) => parquetCell(row[name])))];
  } catch (cause) {
    throw new OwnFileError('broken', null, { cause });
  }
}

function parquetCell(value: unknown): Cell {
  if (value instanceof Date) return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return jsonCell(value);
}
