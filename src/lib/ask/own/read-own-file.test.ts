import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { OwnFileError } from './own-file-error';
import { readOwnFile } from './read-own-file';

// invented rows
const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const read = async (name: string, content: ArrayBuffer) => (await readOwnFile(name, content)).table;
const expected = {
  columns: [
    { name: 'kabupaten', type: 'text' },
    { name: 'jumlah', type: 'number' },
  ],
  rows: [
    ['Rekaan', 1.5],
    ['Andaian', 2],
  ],
};

describe('the same table is read from', () => {
  test.each([
    ['comma', 'a.csv', 'kabupaten,jumlah\nRekaan,1.5\nAndaian,2\n'],
    ['semicolon and decimal comma', 'a.csv', '\uFEFFkabupaten;jumlah\r\nRekaan;1,5\r\nAndaian;2\r\n'],
    ['tab', 'a.tsv', 'kabupaten\tjumlah\nRekaan\t1.5\nAndaian\t2'],
    ['remarks before the head', 'a.csv', '# Sorot: rekaan\nkabupaten,jumlah\nRekaan,1.5\nAndaian,2'],
    ['a list', 'a.json', '[{"kabupaten":"Rekaan","jumlah":1.5},{"kabupaten":"Andaian","jumlah":2}]'],
    [
      'a list in an object',
      'a.json',
      '{"rows":[{"kabupaten":"Rekaan","jumlah":1.5},{"kabupaten":"Andaian","jumlah":2}]}',
    ],
    ['lines', 'a.jsonl', '{"kabupaten":"Rekaan","jumlah":1.5}\n{"kabupaten":"Andaian","jumlah":2}\n'],
  ])('%s', async (_, name, text) => {
    expect(await read(name, bytes(text))).toMatchObject(expected);
  });

  test('a workbook', async () => {
    const blob = await writeXlsxFile([
      {
        sheet: 'Rekaan',
        data: [
          ['kabupaten', 'jumlah'],
          ['Rekaan', 1.5],
          ['Andaian', 2],
        ],
      },
    ]).toBlob();
    expect(await read('a.xlsx', await blob.arrayBuffer())).toMatchObject(expected);
  });

  test('Parquet', async () => {
    const content = parquetWriteBuffer({
      columnData: [
        { name: 'kabupaten', data: ['Rekaan', 'Andaian'], type: 'STRING' },
        { name: 'jumlah', data: [1.5, 2], type: 'DOUBLE' },
      ],
    });
    expect(await read('a.parquet', content)).toMatchObject(expected);
  });
});

test.each([
  ['a.pdf', 'x', 'kind', null],
  ['a.csv', '', 'empty', null],
  ['a.csv', 'a,b\n', 'empty', null],
  ['a.csv', 'a,b\n1,2\n3,4,5\n', 'too_many_cells', { row: 3, column: 3 }],
  ['a.csv', 'a,b\n1,2\n3,"4\n', 'quotes', { row: 3 }],
  ['a.json', '{', 'json', { row: 1 }],
  ['a.jsonl', '{"a":1}\n{"a":\n', 'json', { row: 2 }],
  ['a.json', '[{"a":1},2]', 'json_rows', { row: 2 }],
  ['a.xlsx', 'not a workbook', 'broken', null],
  ['a.parquet', 'not Parquet', 'broken', null],
])('%s with %j: %s at its place', async (name, text, fault, place) => {
  const error = await readOwnFile(name, bytes(text)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OwnFileError);
  expect(error).toMatchObject({ fault, place });
});
