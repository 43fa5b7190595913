import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  DuckDBInstance,
  INTEGER,
  SQLNULL,
  VARCHAR,
  type DuckDBConnection,
} from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paramType } from './literal';
import { manifest, type Manifest } from './manifest';
import { checkType, fromNode } from './node-values';
import type { Database, Param } from './query';
import { queuedDatabase } from './queued-database';

const dataDirectory = 'static/data';
const bindTypes = { SQLNULL, BOOLEAN, INTEGER, BIGINT, DOUBLE, VARCHAR };

let shared: Promise<Database> | undefined;

/** One open dataset a process: prerendering asks thousands of questions. */
export function database(): Promise<Database> {
  shared ??= open();
  return shared;
}

/** The dataset in Node, read-only and locked, for prerendered pages, tests and scripts. */
export async function open(
  file = join(dataDirectory, readManifest().files.database.path),
): Promise<Database> {
  // one thread, as in the browser: rows without ORDER BY come in the same order
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '1GB' });
  const connection = await instance.connect();
  for (const statement of [
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    `ATTACH '${file.replaceAll("'", "''")}' AS sorot (READ_ONLY)`,
    'USE sorot',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]) {
    await connection.run(statement);
  }
  return queuedDatabase({
    run: (sql, params, signal) => run(connection, sql, params, signal),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  });
}

export function readManifest(directory = dataDirectory): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')));
}

async function run(
  connection: DuckDBConnection,
  sql: string,
  params: Param[],
  signal: AbortSignal,
): Promise<Record<string, unknown>[]> {
  const types = params.map((param) => bindTypes[paramType(param)]);
  const values = params.map((param, index) => (types[index] === BIGINT ? BigInt(Number(param)) : param));
  // again and again: an interrupt that comes before the first step of a query is forgotten
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    timer = setInterval(() => {
      connection.interrupt();
    }, 10);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const reader = await connection.runAndReadAll(sql, values, types);
    reader.columnTypes().forEach(checkType);
    return reader.getRowObjects().map((row) => {
      return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, fromNode(value)]));
    });
  } finally {
    clearInterval(timer);
    signal.removeEventListener('abort', stop);
  }
}
