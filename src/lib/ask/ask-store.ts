import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnTable } from '../database/own-table';
import type { ChartChoice } from '../schema/example-question';

/** A question that the reader gave a name. */
export interface SavedQuestion {
  name: string;
  sql: string;
  chart: ChartChoice | null;
  saved: string;
}

/** A question that was run. */
export interface PastQuestion {
  /** of the last run, ISO */
  at: string;
  sql: string;
  rows: number;
}

interface Schema extends DBSchema {
  saved: { key: string; value: SavedQuestion };
  past: { key: string; value: PastQuestion };
  own: { key: string; value: OwnTable };
}

/** Older ones are forgotten. */
const mostPast = 100;

/** What the reader keeps of their questions in this browser: named ones, past ones, and tables where they say so. */
export class AskStore {
  readonly #database: IDBPDatabase<Schema>;

  /** @throws DOMException where the browser keeps nothing */
  static async open(): Promise<AskStore> {
    return new AskStore(
      await openDB<Schema>('sorot-ask', 1, {
        upgrade(fresh) {
          fresh.createObjectStore('saved', { keyPath: 'name' });
          fresh.createObjectStore('past', { keyPath: 'sql' });
          fresh.createObjectStore('own', { keyPath: 'name' });
        },
      }),
    );
  }

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** By name. */
  saved(): Promise<SavedQuestion[]> {
    return this.#database.getAll('saved');
  }

  async save(question: SavedQuestion): Promise<void> {
    await this.#database.put('saved', question);
  }

  async forget(name: string): Promise<void> {
    await this.#database.delete('saved', name);
  }

  /** Latest first, each question once. */
  async past(): Promise<PastQuestion[]> {
    const all = await this.#database.getAll('past');
    return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  }

  async remember(question: PastQuestion): Promise<void> {
    await this.#database.put('past', question);
    for (const { sql } of (await this.past()).slice(mostPast)) await this.#database.delete('past', sql);
  }

  async forgetPast(): Promise<void> {
    await this.#database.clear('past');
  }

  own(): Promise<OwnTable[]> {
    return this.#database.getAll('own');
  }

  /** These tables and no others. */
  async keepOwn(tables: readonly OwnTable[]): Promise<void> {
    const transaction = this.#database.transaction('own', 'readwrite');
    await transaction.store.clear();
    for (const table of tables) await transaction.store.put(table);
    await transaction.done;
  }

  close(): void {
    this.#database.close();
  }
}
