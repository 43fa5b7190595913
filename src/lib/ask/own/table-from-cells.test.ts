import { describe, expect, test } from 'vitest';
import { tableFromCells, tableName, type Cell } from './table-from-cells';

// invented cells
function column(name: string, ...cells: Cell[]) {
  const { table, remarks } = tableFromCells('x.csv', [[name], ...cells.map((cell) => [cell])]);
  return { type: table.columns[0]?.type, values: table.rows.flat(), remarks };
}

describe('a column', () => {
  test.each<[string, string, Cell[], string, unknown[]]>([
    ['of Indonesian numbers', 'n', ['1.234,5', '12', '-3,25'], 'number', [1234.5, 12, -3.25]],
    ['of English numbers', 'n', ['1,234.5', '12', '0.25'], 'number', [1234.5, 12, 0.25]],
    ['of thousands with points', 'n', ['1.234', '2.000.000'], 'integer', [1234, 2_000_000]],
    ['of shares', 'n', ['63,5%', '7%'], 'number', [63.5, 7]],
    ['of codes stays text', 'kode', ['16.10', '16.01'], 'text', ['16.10', '16.01']],
    ['with leading zeros stays text', 'n', ['01', '02'], 'text', ['01', '02']],
    ['of days as printed', 'd', ['8/9/2022', '31-12-2024'], 'date', ['2022-09-08', '2024-12-31']],
    ['of ISO days', 'd', ['2022-09-08', null], 'date', ['2022-09-08', null]],
    ['of days that no calendar has', 'd', ['31/2/2024'], 'text', ['31/2/2024']],
    ['of cells of a workbook', 'd', [new Date('2022-09-08T00:00Z')], 'date', ['2022-09-08']],
    ['of truths', 'b', [true, null, false], 'boolean', [true, null, false]],
    [
      'with marks for what is missing',
      'n',
      ['1', '-', 'n/a', '', '…'],
      'integer',
      [1, null, null, null, null],
    ],
  ])('%s', (_, name, cells, type, values) => {
    expect(column(name, ...cells)).toMatchObject({ type, values });
  });

  test('of numbers with one word in it stays text, and says which cell', () => {
    const cells = ['1', '2', '3', '4', '5', '6', 'enam'];
    expect(column('n', ...cells)).toMatchObject({
      type: 'text',
      remarks: [{ column: 'n', row: 8, value: 'enam' }],
    });
  });
});

test('names of columns are told apart, and empty ones get one', () => {
  const { table } = tableFromCells('x.csv', [
    ['a', 'A', '', null],
    ['1', '2', '3', '4'],
  ]);
  expect(table.columns.map(({ name }) => name)).toEqual(['a', 'A_2', 'column_3', 'column_4']);
});

test.each([
  ['Anggaran 2024.xlsx', 'anggaran_2024'],
  ['2024.csv', 'data_2024'],
  ['…', 'data'],
])('the file %s becomes the table %s', (file, name) => {
  expect(tableName(file)).toBe(name);
});
