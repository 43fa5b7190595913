export type Value = string | number | boolean | null;

export interface Column {
  name: string;
  /** `integer`: whole numbers only; `date`: ISO days only */
  type: 'text' | 'integer' | 'number' | 'boolean' | 'date';
}

/** Rows as files hold them: flat, one type a column. */
export interface Table {
  columns: Column[];
  rows: Value[][];
}

/**
 * The very rows of a chart or a list. A list in a cell becomes one text with `; ` between its parts, an object inside a
 * row becomes columns of its own, named `outer.inner`. Functions are left out.
 */
export function tableOf(rows: readonly object[]): Table {
  const flat = rows.map((row) => new Map(flatten(row)));
  const names = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  return {
    columns: names.map((name) => ({ name, type: typeOf(flat.map((row) => row.get(name) ?? null)) })),
    rows: flat.map((row) => names.map((name) => row.get(name) ?? null)),
  };
}

function flatten(row: object, prefix = ''): [string, Value][] {
  return Object.entries(row).flatMap(([key, value]: [string, unknown]): [string, Value][] => {
    const name = prefix + key;
    if (typeof value === 'function') return [];
    if (value instanceof Date) return [[name, value.toISOString().slice(0, 10)]];
    if (Array.isArray(value)) return [[name, value.map(oneText).join('; ')]];
    if (typeof value === 'object' && value !== null) return flatten(value, `${name}.`);
    return [[name, scalar(value)]];
  });
}

function oneText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function scalar(value: unknown): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function typeOf(values: Value[]): Column['type'] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 'text';
  if (known.every((value) => typeof value === 'number'))
    return known.every(Number.isSafeInteger) ? 'integer' : 'number';
  if (known.every((value) => typeof value === 'boolean')) return 'boolean';
  return known.every((value) => typeof value === 'string' && isDay(value)) ? 'date' : 'text';
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toISOString().startsWith(text);
}
