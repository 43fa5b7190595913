import { stampLines, type Stamp } from './stamp';
import type { Table, Value } from './table';

/** What spreadsheets would run as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * CSV after RFC 4180, UTF-8 with a byte order mark for Excel, the stamp in comment lines that begin with `#`. Numbers
 * have all their digits, dates are ISO. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv({ columns, rows }: Table, stamp: Stamp): string {
  const lines = [
    ...stampLines(stamp).map((line) => `# ${line}`),
    `# to read it in DuckDB: read_csv('file', comment = '#', quote = '"')`,
    '# a text that begins with = + - @ has an apostrophe before it, so that no spreadsheet runs it',
    columns.map(({ name }) => quoted(name)).join(','),
    ...rows.map((row) => row.map(cell).join(',')),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  return quoted(formula.test(value) ? `'${value}` : value);
}

/** An empty text differs from an empty cell; a `#` at the start of a line would be a comment. */
function quoted(text: string): string {
  return text === '' || /[",\r\n#]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
