import { DownloadError, type DownloadFailure } from './download';
import type { Database, Query, QueryOptions } from './query';

export type ReaderStatus = 'idle' | 'downloading' | 'ready' | 'failed';

/** The one database of a reader's visit, opened when it is first asked, with what the page has to say about it. */
class ReaderDatabase {
  status = $state<ReaderStatus>('idle');
  progress = $state({ loaded: 0, total: 0 });
  reason = $state<DownloadFailure | 'unsupported' | null>(null);
  #opening: Promise<Database> | undefined;

  /** @throws DownloadError, QueryError, or the engine's own error when it cannot start */
  async query<Filter, Row>(
    query: Query<Filter, Row>,
    filter: Filter,
    options?: QueryOptions,
  ): Promise<Row[]> {
    const database = await this.open();
    return database.query(query, filter, options);
  }

  open(): Promise<Database> {
    this.#opening ??= this.#start();
    return this.#opening;
  }

  async #start(): Promise<Database> {
    this.status = 'downloading';
    this.reason = null;
    try {
      const { open } = await import('./browser');
      const database = await open((progress) => {
        this.progress = progress;
      });
      this.status = 'ready';
      return database;
    } catch (error) {
      this.#opening = undefined;
      this.status = 'failed';
      this.reason =
        error instanceof DownloadError ? error.reason : navigator.onLine ? 'unsupported' : 'offline';
      throw error;
    }
  }
}

export const readerDatabase = new ReaderDatabase();
