import type { Row } from './fact-tables';

/** By the columns in turn; rows without a value come first. */
export function sortRows(rows: Row[], columns: string[]): Row[] {
  return rows
    .map((row) => ({ row, key: columns.map((column) => sortable(row[column])).join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
}

function sortable(value: unknown): string {
  if (typeof value === 'number') return String(value).padStart(20, '0');
  return typeof value === 'string' ? value : '';
}
