import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { checkArrowType, fromArrow, type ArrowType, type ArrowVector } from './arrow-values';
import type { BrowserFiles } from './browser-files';
import { unpack } from './download';
import { DownloadError } from './download-error';
import { literal } from './literal';
import { addLocalRows, type LocalRows } from './local-rows';
import type { Param } from './query';

/** The worker stopped, hangs, or can no longer be trusted. A new session is needed. */
export class SessionLost extends Error {
  override readonly name = 'SessionLost';
}

/** How long starting may take; a WebAssembly module that cannot start says nothing at all. */
const startPatience = 60_000;
/** How long a query may go on after it was told to stop. */
const stopPatience = 2_000;

/** One worker with the dataset attached, read-only and locked; the reader's own rows lie before it. */
export class BrowserSession {
  readonly #worker: Worker;
  readonly #connection: AsyncDuckDBConnection;
  readonly #lost: Promise<never>;
  readonly #lose: (reason: string) => void;
  readonly #prepared = new Map<string, string>();

  static async start(files: BrowserFiles, local: LocalRows | null): Promise<BrowserSession> {
    const worker = startWorker(files.worker);
    let lose: (reason: string) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      lose = (reason) => {
        worker.terminate();
        reject(new SessionLost(`database worker lost: ${reason}`));
      };
    });
    lost.catch(() => undefined);
    worker.addEventListener('error', (event) => {
      lose(event.message || 'error');
    });
    const timer = setTimeout(() => {
      lose('did not start');
    }, startPatience);
    try {
      const connection = await Promise.race([connect(worker, files, local), lost]);
      return new BrowserSession(worker, connection, lost, lose);
    } catch (cause) {
      worker.terminate();
      throw new DownloadError('unsupported', files.worker, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  private constructor(
    worker: Worker,
    connection: AsyncDuckDBConnection,
    lost: Promise<never>,
    lose: (reason: string) => void,
  ) {
    this.#worker = worker;
    this.#connection = connection;
    this.#lost = lost;
    this.#lose = lose;
  }

  /** @throws SessionLost when the worker crashed, or hangs although it was told to stop */
  async run(sql: string, params: Param[], signal: AbortSignal): Promise<Record<string, unknown>[]> {
    let timer: number | undefined;
    const stop = () => {
      this.#connection.cancelSent().catch(() => undefined);
      timer = window.setTimeout(() => {
        this.#lose('does not stop');
      }, stopPatience);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([this.#execute(sql, params, signal), this.#lost]);
    } catch (error) {
      if (!(error instanceof Error) || !isFatal(error)) throw error;
      this.#lose(error.message);
      throw new SessionLost(`database worker lost: ${error.message}`, { cause: error });
    } finally {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  close(): void {
    this.#worker.terminate();
  }

  /**
   * The values are bound by the statement and carried as literals, because only a sent statement can be cancelled.
   * Not as a stream: once rows of a stream have begun to come, it cannot be cancelled and disturbs the next answer.
   */
  async #execute(sql: string, params: Param[], signal: AbortSignal): Promise<Record<string, unknown>[]> {
    const values = params.map(literal);
    const name = this.#prepared.get(sql) ?? `q${this.#prepared.size + 1}`;
    if (!this.#prepared.has(sql)) {
      await this.#connection.query(`PREPARE ${name} AS ${sql}`);
      this.#prepared.set(sql, name);
    }
    signal.throwIfAborted();
    const reader = await this.#connection.send(
      `EXECUTE ${name}${values.length > 0 ? `(${values.join(', ')})` : ''}`,
      false,
    );
    const rows: Record<string, unknown>[] = [];
    for await (const batch of reader as AsyncIterable<Batch>) {
      signal.throwIfAborted();
      addRows(rows, batch);
    }
    return rows;
  }
}

/** A frame without an origin, as other sites embed us, may only start a worker that it wrote itself. */
function startWorker(address: URL): Worker {
  if (self.origin !== 'null') return new Worker(address);
  const script = new Blob([`importScripts(${JSON.stringify(address.href)})`], { type: 'text/javascript' });
  const own = URL.createObjectURL(script);
  const worker = new Worker(own);
  URL.revokeObjectURL(own);
  return worker;
}

interface Batch {
  numRows: number;
  schema: { fields: { name: string; type: ArrowType }[] };
  getChildAt(index: number): ArrowVector | null;
}

async function connect(
  worker: Worker,
  files: BrowserFiles,
  local: LocalRows | null,
): Promise<AsyncDuckDBConnection> {
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  const wasm = new Blob([await unpack(files.wasm.blob, files.wasm.file)], { type: 'application/wasm' });
  const address = URL.createObjectURL(wasm);
  try {
    await engine.instantiate(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  await engine.open({});
  const database = await unpack(files.database.blob, files.database.file);
  await engine.registerFileBuffer('sorot.duckdb', new Uint8Array(database));
  const connection = await engine.connect();
  for (const statement of [
    `SET custom_extension_repository = '${location.origin}/no-extensions'`,
    'SET autoload_known_extensions = false',
    'SET autoinstall_known_extensions = false',
    "SET memory_limit = '512MB'",
    "ATTACH 'sorot.duckdb' AS sorot (READ_ONLY)",
    'USE sorot',
  ]) {
    await connection.query(statement);
  }
  if (local) await addLocalRows((sql) => rowsOf(connection, sql), local);
  await connection.query('SET enable_external_access = false');
  await connection.query('SET lock_configuration = true');
  return connection;
}

async function rowsOf(connection: AsyncDuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const batch of (await connection.query(sql)).batches as Batch[]) addRows(rows, batch);
  return rows;
}

function addRows(rows: Record<string, unknown>[], batch: Batch): void {
  const columns = batch.schema.fields.map(({ name, type }, index) => {
    checkArrowType(type);
    return { name, vector: batch.getChildAt(index) };
  });
  for (let index = 0; index < batch.numRows; index += 1) {
    rows.push(
      Object.fromEntries(columns.map(({ name, vector }) => [name, vector ? fromArrow(vector, index) : null])),
    );
  }
}

/** A trap leaves the module's memory in an unknown state; after a fatal error DuckDB itself refuses all further work. */
function isFatal(error: Error): boolean {
  return (
    error.name === 'RuntimeError' ||
    /^(FATAL|INTERNAL) Error|database has been invalidated/.test(error.message)
  );
}
