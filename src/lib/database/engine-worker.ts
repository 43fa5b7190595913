import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { ArrowType, ArrowVector } from './arrow-values';
import type { BrowserFiles } from './browser-files';
import { unpack } from './download';
import { DownloadError } from './download-error';
import { SessionLost } from './session-lost';

/** A piece of an answer, as Arrow brings it. */
export interface Batch {
  numRows: number;
  schema: { fields: { name: string; type: ArrowType }[] };
  getChildAt(index: number): ArrowVector | null;
}

/** What a session does before readers may ask. */
export interface Setup {
  register: (name: string, content: Uint8Array) => Promise<void>;
  run: (sql: string) => Promise<Batch[]>;
}

/** How long starting may take; a WebAssembly module that cannot start says nothing at all. */
const startPatience = 60_000;
/** How long a statement may go on after it was told to stop. */
const stopPatience = 2_000;

/** One worker with an engine that reaches no other host, and is locked once its session is set up. */
export class EngineWorker {
  readonly #worker: Worker;
  readonly #connection: AsyncDuckDBConnection;
  readonly #lost: Promise<never>;
  readonly #lose: (reason: string) => void;

  /** @throws DownloadError where the engine cannot start; what `setUp` throws is its cause */
  static async start(
    files: Pick<BrowserFiles, 'worker' | 'wasm'>,
    setUp: (setup: Setup) => Promise<void>,
  ): Promise<EngineWorker> {
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
      const connection = await Promise.race([connect(worker, files, setUp), lost]);
      return new EngineWorker(worker, connection, lost, lose);
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

  /**
   * Does work that the signal stops: what was sent is cancelled, and a worker that does not listen is ended.
   * @throws SessionLost when the worker crashed, or hangs although it was told to stop
   */
  async guarded<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    let timer: number | undefined;
    const stop = () => {
      this.#connection.cancelSent().catch(() => undefined);
      timer = window.setTimeout(() => {
        this.#lose('does not stop');
      }, stopPatience);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await Promise.race([work(), this.#lost]);
    } catch (error) {
      if (!(error instanceof Error) || !isFatal(error)) throw error;
      this.#lose(error.message);
      throw new SessionLost(`database worker lost: ${error.message}`, { cause: error });
    } finally {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  /** A statement that cannot be stopped, for what is quick. */
  async run(sql: string): Promise<void> {
    await this.#connection.query(sql);
  }

  /**
   * A statement that can be stopped. Not as a stream: once rows of a stream have begun to come, it cannot be cancelled
   * and disturbs the next answer.
   */
  async send(sql: string): Promise<AsyncIterable<Batch>> {
    return (await this.#connection.send(sql, false)) as AsyncIterable<Batch>;
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** What every session sets before it attaches anything: nothing is ever fetched from elsewhere. */
const settings = () => [
  `SET custom_extension_repository = '${location.origin}/no-extensions'`,
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  "SET memory_limit = '512MB'",
];

/** What every session ends its setting up with. */
const lock = ['SET enable_external_access = false', 'SET lock_configuration = true'];

async function connect(
  worker: Worker,
  { wasm }: Pick<BrowserFiles, 'wasm'>,
  setUp: (setup: Setup) => Promise<void>,
): Promise<AsyncDuckDBConnection> {
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  const module = new Blob([await unpack(wasm.blob, wasm.file)], { type: 'application/wasm' });
  const address = URL.createObjectURL(module);
  try {
    await engine.instantiate(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  await engine.open({});
  const connection = await engine.connect();
  const run = async (sql: string) => (await connection.query(sql)).batches as Batch[];
  for (const statement of settings()) await run(statement);
  await setUp({ register: (name, content) => engine.registerFileBuffer(name, content), run });
  for (const statement of lock) await run(statement);
  return connection;
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

/** A trap leaves the module's memory in an unknown state; after a fatal error DuckDB itself refuses all further work. */
function isFatal(error: Error): boolean {
  return (
    error.name === 'RuntimeError' ||
    /^(FATAL|INTERNAL) Error|database has been invalidated/.test(error.message)
  );
}
