import { parquetMetadata } from 'hyparquet';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nativeRows } from '../database/fixtures/native-rows';
import { toCsv } from './csv';
import { toJson } from './json';
import { toParquet } from './parquet';
import { fileName, type Stamp } from './stamp';
import { tableOf } from './table';
import { toXlsx } from './xlsx';

/** Invented rows with everything that files get wrong. */
const rows = [
  {
    name: 'Kabupaten Rekaan',
    amount_idr: 1234567890123,
    share: 0.1,
    day: '2024-11-27',
    done: true,
    sources: ['s-1', 's-2'],
  },
  { name: '=HYPERLINK("x")', amount_idr: -5, share: -1e-7, day: null, done: false, sources: [] },
  {
    name: '+62, "dua"\nbaris; ke-3',
    amount_idr: 0,
    share: null,
    day: '2020-02-29',
    done: null,
    sources: ['s-1'],
  },
  { name: '-1', amount_idr: null, share: 3, day: null, done: null, sources: ['s-3'] },
  { name: '@rumus', amount_idr: 9007199254740991, share: 2, day: '1999-12-31', done: true, sources: [] },
  { name: '# pagar', amount_idr: 7, share: 1e21, day: null, done: true, sources: [] },
];

const stamp: Stamp = {
  title: 'Partisipasi “rekaan”, 2024',
  subtitle: 'Persen, dari DPT',
  notes: ['Catatan\nrekaan.'],
  address: 'https://sorot.example/elections/?day=pilkada-2024#figure-1',
  filter: 'day=pilkada-2024',
  version: '2026-11-23-ec7b8293',
  retrieved: '2026-11-26',
  licence: 'CC BY 4.0',
  sources: [
    { id: 's-1', publisher: 'Warta Rekaan', href: 'https://warta.example/a', published: '2024-11-28' },
    { id: 's-2', publisher: 'Kabar Rekaan', href: null, published: null },
  ],
  sql: '-- Sorot\nSELECT 1;',
};

const words = {
  data: 'Data',
  sources: 'Sumber',
  notes: 'Catatan',
  publisher: 'penerbit',
  published: 'terbit',
  address: 'alamat',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sorot-exports-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a table', () => {
  test('takes its columns and their types from all rows', () => {
    expect(tableOf(rows).columns).toEqual([
      { name: 'name', type: 'text' },
      { name: 'amount_idr', type: 'integer' },
      { name: 'share', type: 'number' },
      { name: 'day', type: 'date' },
      { name: 'done', type: 'boolean' },
      { name: 'sources', type: 'text' },
    ]);
  });

  test('flattens what is nested and leaves out what is no value', () => {
    const { columns, rows: flat } = tableOf([
      { place: { code: '16.10', at: { lat: 1 } }, draw: () => 1, list: [{ a: 1 }] },
      { extra: Number.NaN },
    ]);
    expect(columns.map(({ name }) => name)).toEqual(['place.code', 'place.at.lat', 'list', 'extra']);
    expect(flat).toEqual([
      ['16.10', 1, '[{"a":1}]'.slice(1, -1), null],
      [null, null, null, null],
    ]);
  });

  test('a day that does not exist is a text', () => {
    expect(tableOf([{ day: '2023-02-29' }]).columns[0]?.type).toBe('text');
  });
});

describe('CSV', () => {
  test('read back by DuckDB, it has the same rows', async () => {
    const file = join(folder, 'a.csv');
    writeFileSync(file, toCsv(tableOf(rows), stamp));
    const read = await nativeRows(
      `SELECT name, amount_idr::VARCHAR AS amount_idr, share, day::VARCHAR AS day, done, sources
         FROM read_csv('${file}', comment = '#', header = true, delim = ',', quote = '"', allow_quoted_nulls = false,
              types = {'amount_idr': 'BIGINT', 'share': 'DOUBLE', 'day': 'DATE', 'done': 'BOOLEAN'})`,
    );
    const guarded = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
    expect(read).toEqual(
      rows.map(({ name, amount_idr, share, day, done, sources }) => ({
        name: guarded(name),
        amount_idr: amount_idr === null ? null : String(amount_idr),
        share,
        day,
        done,
        sources: sources.join('; '),
      })),
    );
  });

  test('says what it is, from a byte order mark on, and no cell is a formula', () => {
    const csv = toCsv(tableOf(rows), stamp);
    expect(csv.startsWith('\uFEFF# Sorot: Partisipasi “rekaan”, 2024\r\n')).toBe(true);
    for (const part of [stamp.version, stamp.filter, stamp.licence, stamp.address, 'https://warta.example/a'])
      expect(csv).toContain(part);
    expect(csv).not.toMatch(/(^|,|\n)"?[=+@]/m);
    expect(csv).toContain('apostrophe');
  });
});

test('Parquet, read back by DuckDB, has the same typed rows and its stamp', async () => {
  const file = join(folder, 'a.parquet');
  const buffer = toParquet(tableOf(rows), stamp);
  writeFileSync(file, Buffer.from(buffer));
  const read = await nativeRows(
    `SELECT name, amount_idr::VARCHAR AS amount_idr, share, day::VARCHAR AS day, done, sources FROM '${file}'`,
  );
  expect(read).toEqual(
    rows.map(({ amount_idr, sources, ...row }) => ({
      ...row,
      amount_idr: amount_idr === null ? null : String(amount_idr),
      sources: sources.join('; '),
    })),
  );
  const types = await nativeRows(`DESCRIBE SELECT * FROM '${file}'`);
  expect(types.map(({ column_type }) => column_type)).toEqual([
    'VARCHAR',
    'BIGINT',
    'DOUBLE',
    'DATE',
    'BOOLEAN',
    'VARCHAR',
  ]);
  const kept = parquetMetadata(buffer).key_value_metadata?.find(({ key }) => key === 'sorot');
  expect(JSON.parse(kept?.value ?? '')).toEqual(stamp);
});

test('XLSX, read back, has typed cells, the sources and the notes', async () => {
  const file = join(folder, 'a.xlsx');
  writeFileSync(file, Buffer.from(await (await toXlsx(tableOf(rows), stamp, words)).arrayBuffer()));
  const sheets = await readXlsxFile(file);
  const sheet = (name: string) => sheets.find((one) => one.sheet === name)?.data ?? [];
  const [head, ...body] = sheet('Data');
  expect(head).toEqual(['name', 'amount_idr', 'share', 'day', 'done', 'sources']);
  expect(body).toEqual(
    rows.map(({ name, amount_idr, share, day, done, sources }) => [
      name,
      amount_idr,
      share,
      day === null ? null : new Date(`${day}T00:00Z`),
      done,
      sources.join('; ') || null,
    ]),
  );
  expect(sheet('Sumber')).toContainEqual(['s-1', 'Warta Rekaan', '2024-11-28', 'https://warta.example/a']);
  expect(sheet('Catatan')).toContainEqual(['version', stamp.version]);
  expect(sheet('Catatan')).toContainEqual(['sql', '-- Sorot']);
});

test('JSON has the stamp and the rows as objects', () => {
  const read: unknown = JSON.parse(toJson(tableOf(rows), stamp));
  expect(read).toMatchObject({
    ...stamp,
    rows: rows.map((row) => ({ ...row, sources: row.sources.join('; ') })),
  });
});

test('a chart without rows makes files without rows', async () => {
  const empty = tableOf([]);
  expect(toCsv(empty, stamp)).toContain(stamp.version);
  expect(JSON.parse(toJson(empty, stamp))).toMatchObject({ rows: [] });
  expect((await toXlsx(empty, stamp, words)).size).toBeGreaterThan(0);
});

test('a file is named by its title and the version of the data', () => {
  expect(fileName(stamp, 'csv')).toBe('sorot-partisipasi-rekaan-2024-2026-11-23-ec7b8293.csv');
  expect(fileName({ title: '…', version: 'v' }, 'svg')).toBe('sorot-data-v.svg');
});
