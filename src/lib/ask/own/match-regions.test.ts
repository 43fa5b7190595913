import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OwnTable } from '../../database/own-table';
import type { Lexicon } from '../../extract/lexicon';
import { matchRegions, regionColumn, withRegions } from './match-regions';

const { regions } = JSON.parse(readFileSync('static/data/extract/lexicon.json', 'utf8')) as Lexicon;

// invented rows
function table(...values: (string | null)[]): OwnTable {
  return {
    name: 'rekaan',
    columns: [
      { name: 'nilai', type: 'integer' },
      { name: 'tempat', type: 'text' },
    ],
    rows: values.map((value, index) => [index, value]),
  };
}

describe('a value', () => {
  test.each([
    ['Ogan Ilir', '16.10'],
    ['Kab. Ogan Ilir', '16.10'],
    ['KABUPATEN OGAN ILIR', '16.10'],
    ['16.10', '16.10'],
    ['1610', '16.10'],
    ['OKI', '16.02'],
    ['Kota Malang', '35.73'],
    ['Kab Malang', '35.07'],
    ['Sumatera Selatan', '16'],
    ['Provinsi Sumatra Selatan', '16'],
  ])('%s is %s', (value, code) => {
    expect(matchRegions(table(value), 1, regions)).toMatchObject([{ value, count: 1, code }]);
  });

  test('that two regions bear is left to the reader', () => {
    const [match] = matchRegions(table('Malang'), 1, regions);
    expect(match?.code).toBeNull();
    expect([...(match?.candidates ?? [])].sort()).toEqual(['35.07', '35.73']);
  });

  test('with a slip has the likeliest region before it', () => {
    expect(matchRegions(table('Ogan Illir'), 1, regions)).toMatchObject([
      { code: null, candidates: ['16.10'] },
    ]);
  });

  test('of no region has none', () => {
    expect(matchRegions(table('Jumlah seluruhnya'), 1, regions)).toMatchObject([
      { code: null, candidates: [] },
    ]);
  });
});

test('the column of regions is found by its values', () => {
  expect(regionColumn(table('Ogan Ilir', 'Muara Enim', 'Jumlah'), regions)).toBe(1);
  expect(regionColumn(table('satu', 'dua'), regions)).toBeNull();
});

test('the codes stand in a column of their own; what is not matched is empty', () => {
  const { columns, rows } = withRegions(
    table('Ogan Ilir', 'Jumlah', null),
    1,
    new Map([['Ogan Ilir', '16.10']]),
  );
  expect(columns.at(-1)).toEqual({ name: 'region', type: 'text' });
  expect(rows.map((row) => row.at(-1))).toEqual(['16.10', null, null]);
});
