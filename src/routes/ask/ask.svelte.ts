import type { Answer } from '$lib/database/question-session';
import type { Progress } from '$lib/database/browser-files';
import { checkDevice } from '$lib/database/check-device';
import { DownloadError, type DownloadFailure } from '$lib/database/download-error';
import { EngineFailure } from '$lib/database/engine-failure';
import type { OwnTable } from '$lib/database/own-table';
import type { QuestionDatabase, QuestionOptions } from '$lib/database/question-database';
import { readerFacts } from '$lib/database/reader-facts.svelte';
import { SessionLost } from '$lib/database/session-lost';
import { StatementRefused, type Refusal } from '$lib/database/single-select';
import { TimeLimit } from '$lib/database/time-limit';
import { recordAddresses } from '$lib/queries/record-addresses';
import { z } from 'zod';
import { addressesOf } from './addresses-of';

/** What came of a question that has no answer. */
export type AskFault =
  | { kind: 'refused'; reason: Refusal; at: number }
  | { kind: 'engine'; message: string; at: number | null }
  | { kind: 'time'; seconds: number }
  | { kind: 'cancelled' | 'lost' }
  | { kind: 'download'; reason: DownloadFailure };

export interface RunOptions {
  /** gives the question more time */
  long?: boolean;
  /** tries on a device that would be refused */
  force?: boolean;
}

export interface Answered extends Answer {
  sql: string;
  milliseconds: number;
  /** names of the reader's own tables that the question could use */
  own: readonly string[];
}

/** A table shows no more rows than these. */
export const mostRows = 100_000;
const usualSeconds = 20;
const longSeconds = 120;

/** The reader's question: its text, the engine that works on it, and what came of it. */
export class Ask {
  text = $state('');
  status = $state<'idle' | 'opening' | 'running'>('idle');
  progress = $state.raw<Progress>({ stage: 'download', loaded: 0, total: 0 });
  /** of the running question, in milliseconds */
  elapsed = $state(0);
  answer = $state.raw<Answered | null>(null);
  plan = $state.raw<string | null>(null);
  fault = $state.raw<AskFault | null>(null);
  functions = $state.raw<readonly string[]>([]);
  /** where ids of the dataset lead; empty until a question was answered */
  addresses = $state.raw(addressesOf([]));
  own = $state.raw<readonly OwnTable[]>([]);
  readonly isBusy = $derived(this.status !== 'idle');
  #database: Promise<QuestionDatabase> | undefined;
  #running: AbortController | undefined;
  /** edition of the reader's own facts that the engine has */
  #edition = 0;

  /** @returns the answer, or null with the reason in `fault` */
  async run({ long = false, force = false }: RunOptions = {}): Promise<Answered | null> {
    const sql = this.text;
    const answered = await this.#perform(long, force, sql, async (database, options) => {
      const start = performance.now();
      const answer = await database.answer(sql, mostRows, options);
      const own = this.own.map(({ name }) => name).filter((name) => sql.includes(name));
      return { ...answer, sql, own, milliseconds: performance.now() - start };
    });
    if (!answered) return null;
    this.answer = answered;
    this.plan = null;
    void this.#learn();
    return answered;
  }

  async explain(): Promise<void> {
    const sql = this.text;
    const plan = await this.#perform(false, false, sql, (database, options) => database.plan(sql, options));
    if (plan !== null) this.plan = plan;
  }

  cancel(): void {
    this.#running?.abort();
  }

  /** The tables that the reader brought are these from now on. */
  bring(own: readonly OwnTable[]): void {
    this.own = own;
    this.#database?.then(
      (database) => {
        database.bring(own);
      },
      () => undefined,
    );
  }

  /** The tables of a `.duckdb` file, which the engine itself reads. @throws DownloadError */
  async tablesIn(bytes: Uint8Array): Promise<OwnTable[]> {
    return await (await this.#open(false)).tablesIn(bytes);
  }

  stop(): void {
    this.cancel();
    this.#close();
  }

  async #perform<T>(
    long: boolean,
    force: boolean,
    sql: string,
    work: (database: QuestionDatabase, options: QuestionOptions) => Promise<T>,
  ): Promise<T | null> {
    if (this.isBusy) return null;
    const controller = new AbortController();
    this.#running = controller;
    this.fault = null;
    this.status = 'opening';
    let timer: number | undefined;
    try {
      const database = await this.#open(force);
      controller.signal.throwIfAborted();
      this.status = 'running';
      const start = performance.now();
      this.elapsed = 0;
      timer = window.setInterval(() => (this.elapsed = performance.now() - start), 100);
      return await work(database, { signal: controller.signal, seconds: long ? longSeconds : usualSeconds });
    } catch (error) {
      this.fault = faultOf(error, sql);
      return null;
    } finally {
      window.clearInterval(timer);
      this.status = 'idle';
    }
  }

  #open(force: boolean): Promise<QuestionDatabase> {
    if (this.#edition !== readerFacts.edition) this.#close();
    this.#edition = readerFacts.edition;
    this.#database ??= this.#start(force).catch((error: unknown) => {
      this.#database = undefined;
      throw error;
    });
    return this.#database;
  }

  async #start(force: boolean): Promise<QuestionDatabase> {
    checkDevice(force);
    const { QuestionDatabase } = await import('$lib/database/question-database').catch((cause: unknown) => {
      throw new DownloadError('offline', 'database code', { cause });
    });
    return await QuestionDatabase.open({
      local: await readerFacts.rows(),
      own: this.own,
      onProgress: (progress) => (this.progress = progress),
    });
  }

  /** What completion and links want to know of the dataset; a question of the reader goes first. */
  async #learn(): Promise<void> {
    if (this.functions.length > 0) return;
    const database = await this.#database;
    if (!database) return;
    const options = { signal: new AbortController().signal, seconds: usualSeconds };
    try {
      const rows = z.array(recordAddresses.row).parse(await database.rows(recordAddresses.sql, options));
      this.addresses = addressesOf(rows);
      this.functions = await database.functions(options);
    } catch (error) {
      // without them nothing is missing but comfort; the next question tries again
      if (!(error instanceof SessionLost) && !(error instanceof TimeLimit)) throw error;
    }
  }

  #close(): void {
    this.#database?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
    this.#database = undefined;
  }
}

function faultOf(error: unknown, sql: string): AskFault {
  if (error instanceof StatementRefused) return { kind: 'refused', reason: error.reason, at: error.at };
  if (error instanceof TimeLimit) return { kind: 'time', seconds: error.seconds };
  if (error instanceof SessionLost) return { kind: 'lost' };
  if (error instanceof DownloadError) return { kind: 'download', reason: error.reason };
  if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'cancelled' };
  if (error instanceof EngineFailure)
    return { kind: 'engine', message: error.message, at: error.offsetIn(sql) };
  throw error;
}
