import type { Progress } from './browser-files';
import { checkDevice } from './check-device';
import { DownloadError, type DownloadFailure } from './download-error';
import { readerFacts } from './reader-facts.svelte';
import type { Database, Query, QueryOptions } from './query';

export type ReaderStatus = 'idle' | 'downloading' | 'ready' | 'failed';

/** The one database of a reader's visit, opened when it is first asked, with what the page has to say about it. */
export class ReaderDatabase {
  status = $state<ReaderStatus>('idle');
  progress = $state.raw<Progress>({ stage: 'download', loaded: 0, total: 0 });
  /** why it failed */
  reason = $state<DownloadFailure | null>(null);
  #opening: Promise<Database> | undefined;
  /** edition of the reader's own facts that the session has */
  #edition = 0;

  /** Answers with whatever facts of the reader the open session has: no other session is opened for newer ones. */
  readonly asOpened: Pick<Database, 'query'> = {
    query: async (query, filter, options) => {
      const database = await (this.#opening ?? this.open());
      options?.signal?.throwIfAborted();
      return database.query(query, filter, options);
    },
  };

  /** @throws DownloadError when it cannot be opened; QueryError; AbortError when the signal fires */
  async query<Filter, Row>(
    query: Query<Filter, Row>,
    filter: Filter,
    options?: QueryOptions,
  ): Promise<Row[]> {
    const database = await this.open();
    options?.signal?.throwIfAborted();
    return database.query(query, filter, options);
  }

  /** Opens once, however often it is asked; after a failure, again. `force` tries on a device that would be refused. */
  open({ force = false } = {}): Promise<Database> {
    if (this.#opening && this.#edition !== readerFacts.edition) this.#close();
    this.#edition = readerFacts.edition;
    this.#opening ??= this.#open(force).catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  /** The reader's own facts are others now: the next question opens a session with them. */
  #close(): void {
    this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  async #open(force: boolean): Promise<Database> {
    this.status = 'downloading';
    this.reason = null;
    try {
      checkDevice(force);
      const { open } = await import('./browser').catch((cause: unknown) => {
        throw new DownloadError('offline', 'database code', { cause });
      });
      const database = await open({
        local: await readerFacts.rows(),
        onProgress: (progress) => {
          this.progress = progress;
        },
      });
      this.status = 'ready';
      return database;
    } catch (error) {
      this.status = 'failed';
      this.reason = error instanceof DownloadError ? error.reason : 'unsupported';
      throw error;
    }
  }
}

export const readerDatabase = new ReaderDatabase();
