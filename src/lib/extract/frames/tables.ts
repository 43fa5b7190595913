import type { Scene, Sentence } from '../scene';
import type { Span } from '../span';

export interface Cell extends Span {
  text: string;
}

/** A table of a page: its rows stand one a line, cells apart by `|`. */
export interface Table {
  header: Cell[];
  rows: Cell[][];
  /** words that stand directly before it: its caption, and the unit of its figures */
  caption: string;
}

const separator = ' | ';

export function isTableRow({ text }: Pick<Sentence, 'text'>): boolean {
  return text.split(separator).length > 2;
}

/** All tables of three or more columns that are no mask. */
export function tablesOf({ article, text }: Scene): Table[] {
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  let caption = '';
  let start = 0;
  for (const line of `${text}\n`.split('\n')) {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    const isRow =
      isTableRow({ text: line }) &&
      !article.masks.some((mask) => mask.start < span.end && span.start < mask.end);
    if (isRow) {
      rows.push(cellsOf(line, span.start));
      continue;
    }
    const [header, ...body] = rows;
    if (header && body.length > 0) tables.push({ header, rows: body, caption });
    rows = [];
    caption = line;
  }
  return tables;
}

function cellsOf(line: string, start: number): Cell[] {
  let at = start;
  return line.split(separator).map((text) => {
    const cell = { text, start: at, end: at + text.length };
    at = cell.end + separator.length;
    return cell;
  });
}

/** `1.012.400.000.000`, `(96.500.000.000)`, `68,0`; null: no number */
export function numberIn({ text }: Cell): number | null {
  const match = /^\s*(\(|-)?\s*(?:Rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*%?\)?\s*$/.exec(text);
  if (!match?.[2]) return null;
  const value = Number(`${match[2].replaceAll('.', '')}.${match[3] ?? '0'}`);
  return match[1] ? -value : value;
}
