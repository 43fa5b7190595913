import { DuckDBInstance } from '@duckdb/node-api';
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readManifest } from '$lib/database/node.server';
import { snippets } from './snippets';

// DuckDB is slow on a machine that is busy otherwise.
vi.setConfig({ testTimeout: 30_000 });

const hasPython = spawnSync('python3', ['--version']).status === 0;
const database = `static/data/${readManifest().files.database.path}`;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, answer) => {
    createReadStream(`static${url}`).pipe(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

test('DuckDB answers from the file', async () => {
  const rows = await fromDuckdb();
  expect(rows).toHaveLength(5);
  expect(rows[0]).toEqual([expect.stringMatching(/^(Kabupaten|Kota) /), expect.any(Number)]);
});

test.skipIf(!hasPython)('Python (skipped without python3) finds the same in the CSV files', async () => {
  expect(await fromPython()).toEqual(await fromDuckdb());
});

test('every snippet is told where the data are', () => {
  for (const text of Object.values(snippets({ origin: 'https://data.invalid', database: 'sorot.duckdb' }))) {
    expect(text).not.toMatch(/\{(origin|database)\}/);
    expect(text).toMatch(/https:\/\/data\.invalid\/data\//);
  }
});

async function fromDuckdb(): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(snippets({ origin, database }).duckdb);
    return reader.getRows();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function fromPython(): Promise<unknown[][]> {
  const python = spawn('python3', ['-c', snippets({ origin, database }).python]);
  let printed = '';
  python.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  python.stderr.pipe(process.stderr);
  await new Promise((ended) => python.on('close', ended));
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [name, turnout] = line.split('\t');
      return [name, Number(turnout)];
    });
}
