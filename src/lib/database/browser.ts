import {
  AsyncDuckDB,
  VoidLogger,
  getPlatformFeatures,
  type AsyncDuckDBConnection,
} from '@duckdb/duckdb-wasm';
import { z } from 'zod';
import { download } from './download';
import { engineManifest } from './engine-manifest';
import { literal } from './literal';
import { manifest } from './manifest';
import { isoDay, normalise } from './normalise';
import type { Database, Query, QueryOptions } from './query';
import { QueryError } from './query-error';

export interface Progress {
  loaded: number;
  total: number;
}

/** How long a cancelled query may go on before its worker is given up. */
const patience = 2000;

/** The dataset in the reader's browser: everything from our own origin, checked, read-only and locked. */
export async function open(onProgress: (progress: Progress) => void = () => undefined): Promise<Database> {
  const files = await fetchFiles(onProgress);
  let session = await start(files);
  let queue: Promise<unknown> = Promise.resolve();

  async function reopen(): Promise<void> {
    session.worker.terminate();
    session = await start(files);
  }

  async function cancel(): Promise<void> {
    const { connection } = session;
    const stopped = await Promise.race([
      connection.cancelSent().then(() => true),
      after(patience).then(() => false),
    ]);
    if (!stopped) await reopen();
  }

  async function run<Filter, Row>(
    query: Query<Filter, Row>,
    filter: Filter,
    { signal }: QueryOptions,
  ): Promise<Row[]> {
    signal?.throwIfAborted();
    const stop = () => void cancel();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([execute(session, query, filter), session.crashed]);
    } catch (error) {
      if (error instanceof WorkerCrash) await reopen();
      signal?.throwIfAborted();
      throw error instanceof QueryError
        ? error
        : new QueryError(query.name, query.sql, query.params(filter), error);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    // one after another: a connection answers one question at a time
    query: (query, filter, options = {}) => {
      const answer = queue.then(() => run(query, filter, options));
      queue = answer.catch(() => undefined);
      return answer;
    },
    cancel,
    close: async () => {
      await session.connection.close();
      session.worker.terminate();
    },
  };
}

interface Files {
  wasm: string;
  worker: string;
  database: Uint8Array<ArrayBuffer>;
}

interface Session {
  worker: Worker;
  connection: AsyncDuckDBConnection;
  prepared: Set<string>;
  crashed: Promise<never>;
}

class WorkerCrash extends Error {}

async function fetchFiles(onProgress: (progress: Progress) => void): Promise<Files> {
  const [engine, data] = await Promise.all([
    readJson('/data/engine/engine.json', engineManifest),
    readJson('/data/manifest.json', manifest),
  ]);
  const { wasmExceptions } = await getPlatformFeatures();
  const bundle = engine.bundles[wasmExceptions ? 'eh' : 'mvp'];
  const { gzip } = data.files.database;
  const total = bundle.wasm.bytes + gzip.bytes;
  const loaded = { wasm: 0, database: 0 };
  const report = (part: keyof typeof loaded) => (bytes: number) => {
    loaded[part] = bytes;
    onProgress({ loaded: loaded.wasm + loaded.database, total });
  };
  const [wasm, database] = await Promise.all([
    download(`/data/engine/${bundle.wasm.path}`, bundle.wasm, { onProgress: report('wasm') }),
    download(`/data/${gzip.path}`, gzip, { onProgress: report('database') }),
  ]);
  return {
    wasm: URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' })),
    worker: `/data/engine/${bundle.worker}`,
    database,
  };
}

async function readJson<T>(address: string, schema: z.ZodType<T>): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`not found: ${address}`);
  return schema.parse(await response.json());
}

async function start(files: Files): Promise<Session> {
  const worker = new Worker(files.worker);
  const crashed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new WorkerCrash(`database worker crashed: ${event.message}`));
    });
  });
  crashed.catch(() => undefined);
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  await Promise.race([engine.instantiate(files.wasm), crashed]);
  await engine.open({ query: { castBigIntToDouble: false, castDecimalToDouble: true } });
  // the worker takes the buffer, so a copy goes to it: the bytes serve again when a worker has to be replaced
  await engine.registerFileBuffer('sorot.duckdb', files.database.slice());
  const connection = await engine.connect();
  for (const statement of [
    `SET custom_extension_repository = '${location.origin}/no-extensions'`,
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    "ATTACH 'sorot.duckdb' AS sorot (READ_ONLY)",
    'USE sorot',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]) {
    await connection.query(statement);
  }
  return { worker, connection, prepared: new Set(), crashed };
}

/** Bound by PREPARE; EXECUTE carries the values as literals, because only a sent statement can be cancelled. */
async function execute<Filter, Row>(
  session: Session,
  query: Query<Filter, Row>,
  filter: Filter,
): Promise<Row[]> {
  const bound = query.params(filter);
  try {
    const name = `q_${query.name.replaceAll('-', '_')}`;
    if (!session.prepared.has(name)) {
      await session.connection.query(`PREPARE ${name} AS ${query.sql}`);
      session.prepared.add(name);
    }
    const values = bound.length > 0 ? `(${bound.map(literal).join(', ')})` : '';
    const reader = await session.connection.send(`EXECUTE ${name}${values}`, true);
    const rows: unknown[] = [];
    for await (const batch of reader) {
      for (const row of batch) rows.push(plainRow(row as Iterable<[string, unknown]>, batch.schema.fields));
    }
    return z.array(query.row).parse(rows);
  } catch (cause) {
    throw new QueryError(query.name, query.sql, bound, cause);
  }
}

interface Field {
  name: string;
  type: { toString(): string };
}

function plainRow(row: Iterable<[string, unknown]>, fields: Field[]): Record<string, unknown> {
  const values = Object.fromEntries(row);
  return Object.fromEntries(fields.map(({ name, type }) => [name, plain(values[name], type.toString())]));
}

function plain(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  // Arrow gives days as milliseconds
  if (type.startsWith('Date')) return isoDay(Number(value) / 86_400_000);
  if (typeof value === 'object' && Symbol.iterator in value)
    return [...(value as Iterable<unknown>)].map(normalise);
  return normalise(value);
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
