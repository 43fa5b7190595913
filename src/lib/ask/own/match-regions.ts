import type { OwnTable } from '../../database/own-table';
import { shortForms } from '../../extract/gazetteer/region-short-forms';
import type { Lexicon } from '../../extract/lexicon';

export interface RegionMatch {
  /** as the file has it */
  value: string;
  /** rows with this value */
  count: number;
  /** Kemendagri code; null: the reader has to say, or none is meant */
  code: string | null;
  /** codes that it may mean, likeliest first */
  candidates: string[];
}

type Region = Lexicon['regions'][number];

/** The column that names regions, by its values; null: none does. */
export function regionColumn({ columns, rows }: OwnTable, regions: readonly Region[]): number | null {
  const known = knownNames(regions);
  const sample = rows.slice(0, 300);
  const shares = columns.map(({ type }, index) => {
    if (type !== 'text') return 0;
    const values = sample.flatMap((row) => (typeof row[index] === 'string' ? [row[index]] : []));
    if (values.length === 0) return 0;
    return values.filter((value) => known.find(value).length > 0).length / values.length;
  });
  const best = Math.max(...shares, 0);
  return best < 0.5 ? null : shares.indexOf(best);
}

/** What each value of the column means; what nobody can tell from the name alone is left to the reader. */
export function matchRegions({ rows }: OwnTable, column: number, regions: readonly Region[]): RegionMatch[] {
  const known = knownNames(regions);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[column];
    if (value !== null && value !== undefined)
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => {
    const found = known.find(value);
    return {
      value,
      count,
      code: found.length === 1 ? (found[0] ?? null) : null,
      candidates: found.length > 0 ? found : known.near(value),
    };
  });
}

/** The table with the codes in a column of their own. */
export function withRegions(table: OwnTable, column: number, codes: ReadonlyMap<string, string>): OwnTable {
  const taken = table.columns.some(({ name }) => name.toLowerCase() === 'region');
  return {
    ...table,
    columns: [...table.columns, { name: taken ? 'region_code' : 'region', type: 'text' }],
    rows: table.rows.map((row) => [...row, codes.get(String(row[column])) ?? null]),
  };
}

function knownNames(regions: readonly Region[]) {
  const names = new Map<string, Set<string>>();
  const add = (key: string, code: string) => names.set(key, (names.get(key) ?? new Set()).add(code));
  for (const { code, name, type } of regions) {
    const key = letters(name);
    add(key, code);
    add(plainType(type) + key, code);
    add(code, code);
    if (code.length > 2) add(code.replace('.', ''), code);
    for (const form of shortForms[code] ?? []) {
      add(letters(form), code);
      add(plainType(type) + letters(form), code);
    }
  }
  const keys = [...names.keys()].filter((key) => /^[a-z]/.test(key));
  return {
    find(value: string): string[] {
      const text = value.trim();
      if (/^\d/.test(text)) return [...(names.get(text) ?? [])];
      const { type, rest } = parts(text);
      return [...(names.get(type + letters(rest)) ?? names.get(letters(text)) ?? [])];
    },
    near(value: string): string[] {
      const { type, rest } = parts(value.trim());
      const key = type + letters(rest);
      return keys
        .map((other) => ({ other, distance: editDistance(key, other) }))
        .filter(({ distance }) => distance <= Math.max(2, key.length / 4))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 4)
        .flatMap(({ other }) => [...(names.get(other) ?? [])])
        .filter((code, index, all) => all.indexOf(code) === index);
    },
  };
}

function parts(text: string): { type: string; rest: string } {
  const match =
    /^(kabupaten|kab\.?|kota|kotamadya|provinsi|prov\.?)(?:\s+adm(?:inistrasi|\.)?)?[\s.]+(.+)$/i.exec(text);
  return match ? { type: plainType(match[1] ?? ''), rest: match[2] ?? '' } : { type: '', rest: text };
}

function plainType(type: string): string {
  const word = type.toLowerCase();
  return word.startsWith('kab') ? 'kabupaten' : word.startsWith('kota') ? 'kota' : 'provinsi';
}

function letters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/** Levenshtein's, in one row. */
function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 6) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
