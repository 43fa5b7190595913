import { DuckDBDateValue, DuckDBInstance, DuckDBListValue, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { manifest, type Manifest } from './manifest';
import { isoDay, normalise } from './normalise';
import type { Database, Query } from './query';
import { QueryError } from './query-error';

const dataDirectory = 'static/data';

export function readManifest(directory = dataDirectory): Manifest {
  return manifest.parse(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')));
}

/** The dataset in Node, read-only and locked, for prerendered pages, tests and scripts. */
export async function open(
  file = join(dataDirectory, readManifest().files.database.path),
): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '1GB' });
  const connection = await instance.connect();
  await connection.run(`ATTACH '${file.replaceAll("'", "''")}' AS sorot (READ_ONLY)`);
  await connection.run('USE sorot');
  await connection.run('SET autoload_known_extensions = false');
  await connection.run('SET autoinstall_known_extensions = false');
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  let queue: Promise<unknown> = Promise.resolve();
  return {
    // one after another: a connection answers one question at a time
    query: (query, filter, options) => {
      const answer = queue.then(() => run(connection, query, filter, options?.signal));
      queue = answer.catch(() => undefined);
      return answer;
    },
    cancel: () => {
      connection.interrupt();
      return Promise.resolve();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

let shared: Promise<Database> | undefined;

/** One open dataset a process: prerendering asks thousands of questions. */
export function database(): Promise<Database> {
  shared ??= open();
  return shared;
}

async function run<Filter, Row>(
  connection: DuckDBConnection,
  { name, sql, params, row }: Query<Filter, Row>,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Row[]> {
  signal?.throwIfAborted();
  const bound = params(filter);
  const interrupt = () => {
    connection.interrupt();
  };
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    const reader = await connection.runAndReadAll(sql, bound);
    const rows = reader.getRowObjects().map((raw) => mapValues(raw));
    return z.array(row).parse(rows);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new QueryError(name, sql, bound, cause);
  } finally {
    signal?.removeEventListener('abort', interrupt);
  }
}

function mapValues(raw: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): unknown {
  if (value instanceof DuckDBListValue) return value.items.map(plain);
  if (value instanceof DuckDBDateValue) return isoDay(value.days);
  return normalise(value);
}
