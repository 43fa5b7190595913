import { broughtTables } from './brought-database';
import { browserFiles, type BrowserFiles, type Progress } from './browser-files';
import { EngineFailure } from './engine-failure';
import type { LocalRows } from './local-rows';
import type { OwnTable } from './own-table';
import { QuestionSession, type Answer } from './question-session';
import { SessionLost } from './session-lost';
import { singleSelect } from './single-select';
import { TimeLimit } from './time-limit';

export interface QuestionOptions {
  signal: AbortSignal;
  /** how long the statement may take */
  seconds: number;
}

interface OpenOptions {
  local: LocalRows | null;
  own: readonly OwnTable[];
  onProgress: (progress: Progress) => void;
}

/**
 * Answers SQL that readers write. Whatever they write, the dataset stays as it is, nothing leaves the browser, and a
 * worker that hangs or breaks is replaced at the next question without another download.
 */
export class QuestionDatabase {
  readonly #files: BrowserFiles;
  readonly #local: LocalRows | null;
  #own: readonly OwnTable[];
  #session: Promise<QuestionSession> | undefined;
  #free: Promise<unknown> = Promise.resolve();

  /** @throws DownloadError */
  static async open({ local, own, onProgress }: OpenOptions): Promise<QuestionDatabase> {
    const data = new URL('/data/', location.href);
    const database = new QuestionDatabase(
      await browserFiles({ engine: data, dataset: data }, onProgress),
      local,
      own,
    );
    await database.#open();
    return database;
  }

  private constructor(files: BrowserFiles, local: LocalRows | null, own: readonly OwnTable[]) {
    this.#files = files;
    this.#local = local;
    this.#own = own;
  }

  /** The tables that the reader brought; the next question finds these and no others. */
  bring(own: readonly OwnTable[]): void {
    this.#own = own;
    this.close();
  }

  /** The tables of a `.duckdb` file. @throws DownloadError where the engine cannot read it */
  tablesIn(bytes: Uint8Array): Promise<OwnTable[]> {
    return broughtTables(this.#files, bytes);
  }

  /**
   * At most `limit` rows of one SELECT.
   * @throws StatementRefused; EngineFailure with the engine's words; TimeLimit; SessionLost; AbortError
   */
  answer(sql: string, limit: number, options: QuestionOptions): Promise<Answer> {
    const select = singleSelect(sql);
    return this.#ask(options, (session, signal) => session.answer(select, limit, signal));
  }

  /** @throws as `answer` */
  plan(sql: string, options: QuestionOptions): Promise<string> {
    const select = singleSelect(sql);
    return this.#ask(options, (session, signal) => session.plan(select, signal));
  }

  /** Rows of a statement of our own. @throws as `answer` */
  rows(sql: string, options: QuestionOptions): Promise<Record<string, unknown>[]> {
    return this.#ask(options, (session, signal) => session.rows(sql, signal));
  }

  /** Names of the functions that this engine has, for completion. */
  async functions(options: QuestionOptions): Promise<string[]> {
    const rows = await this.rows(
      "SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE regexp_full_match(function_name, '[a-z][a-z0-9_]*')",
      options,
    );
    return rows.map(({ name }) => String(name));
  }

  close(): void {
    this.#session
      ?.then((session) => {
        session.close();
      })
      .catch(() => undefined);
    this.#session = undefined;
  }

  /** One at a time: the engine of a browser has one thread. */
  #ask<T>(
    options: QuestionOptions,
    work: (session: QuestionSession, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const answer = this.#free.then(() => this.#within(options, work));
    this.#free = answer.catch(() => undefined);
    return answer;
  }

  async #within<T>(
    { signal, seconds }: QuestionOptions,
    work: (session: QuestionSession, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal.throwIfAborted();
    // the first one after a loss waits for a new worker, which is not its own time
    const session = await this.#open();
    const controller = new AbortController();
    const stop = () => {
      controller.abort(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => {
      controller.abort(new TimeLimit(seconds));
    }, seconds * 1000);
    try {
      return await work(session, controller.signal);
    } catch (error) {
      if (error instanceof SessionLost) this.close();
      controller.signal.throwIfAborted();
      throw error instanceof SessionLost ? error : new EngineFailure(error);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  #open(): Promise<QuestionSession> {
    const session = (this.#session ??= QuestionSession.start(this.#files, this.#local, this.#own));
    session.catch(() => {
      if (this.#session === session) this.#session = undefined;
    });
    return session;
  }
}
