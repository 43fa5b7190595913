import { DuckDBInstance } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { builtDirectory, builtManifest } from './fixtures/built-dataset';
import { fileEntry } from './file-entry';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000 });

test('every table reads back in every format with all its rows', async () => {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const counts: Record<string, unknown[]> = {};
  for (const name of Object.keys(builtManifest.tables)) {
    const file = `${builtDirectory}/tables/${name}`;
    const reader = await connection.runAndReadAll(
      `SELECT (SELECT count(*) FROM read_csv('${file}.csv', header = true, all_varchar = true))::INTEGER AS csv,
              (SELECT count(*) FROM '${file}.parquet')::INTEGER AS parquet,
              (SELECT count(*) FROM read_json('${file}.jsonl', format = 'newline_delimited'))::INTEGER AS jsonl`,
    );
    counts[name] = reader.getRowsJson()[0] ?? [];
  }
  connection.closeSync();
  instance.closeSync();
  const expected = Object.entries(builtManifest.tables).map(([name, { rows }]) => [name, [rows, rows, rows]]);
  expect(counts).toEqual(Object.fromEntries(expected));
});

test('the checksums are those of the files', async () => {
  const text = await readFile(`${builtDirectory}/SHA256SUMS`, 'utf8');
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBe(1 + 3 * Object.keys(builtManifest.tables).length);
  for (const line of lines) {
    const [, sum = '', path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    expect((await fileEntry(`${builtDirectory}/${path}`, path)).sha256, path).toBe(sum);
  }
});
