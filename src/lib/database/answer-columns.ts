/** What a column of an answer is to a table, a chart or a file. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'date' | 'moment';

export interface AnswerColumn {
  name: string;
  /** as DuckDB names it */
  type: string;
  kind: ColumnKind;
}

/** Longer texts are cut: a cell of a spreadsheet holds no more. */
export const longestText = 32_000;

const exactNumbers = /^(?:U?(?:TINY|SMALL)INT|U?INTEGER|FLOAT|DOUBLE)$/;
const wideNumbers = /^(?:U?(?:BIG|HUGE)INT|DECIMAL\(\d+,\d+\))$/;

export function kindOf(type: string): ColumnKind {
  if (exactNumbers.test(type) || wideNumbers.test(type)) return 'number';
  if (type === 'BOOLEAN') return 'boolean';
  if (type === 'DATE') return 'date';
  return /^TIMESTAMP(?:_S|_MS|_NS)?$/.test(type) ? 'moment' : 'text';
}

/**
 * The column in a form that reaches the page whole: what a JavaScript number may not hold exactly, dates without end,
 * and every type that has no form of its own come as the engine's own text.
 */
export function carried({ name, type }: Pick<AnswerColumn, 'name' | 'type'>): string {
  const column = quotedName(name);
  if (exactNumbers.test(type) || type === 'BOOLEAN') return column;
  if (wideNumbers.test(type)) return `CAST(${column} AS VARCHAR) AS ${column}`;
  return `left(CAST(${column} AS VARCHAR), ${longestText + 1}) AS ${column}`;
}

export type AnswerValue = string | number | boolean | null;

/** A carried value. A number that is not exact stays a text. */
export function received(value: unknown, { type, kind }: AnswerColumn): AnswerValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (kind === 'number' && wideNumbers.test(type)) {
    const digits = text.replace(/[-.]/g, '').replace(/^0+/, '').length;
    return digits <= 15 ? Number(text) : exactOrText(text);
  }
  if (kind === 'moment') return text.replace(' ', 'T');
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function exactOrText(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) && String(number) === text ? number : text;
}

export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
