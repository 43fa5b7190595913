import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { draft, type Draft } from './draft';

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
}

const name = 'sorot-stories';

/** The reader's stories in IndexedDB: they stay on the device. */
export class DraftStore {
  readonly #database: IDBPDatabase<Schema>;

  /** @throws DOMException where the browser keeps nothing */
  static async open(): Promise<DraftStore> {
    const database = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('drafts', { keyPath: 'id' });
      },
    });
    return new DraftStore(database);
  }

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** The last changed first. What another edition of the site kept and this one cannot read is left out. */
  async drafts(): Promise<Draft[]> {
    const all = await this.#database.getAll('drafts');
    return all
      .flatMap((kept) => draft.safeParse(kept).data ?? [])
      .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
  }

  async keep(story: Draft): Promise<void> {
    await this.#database.put('drafts', story);
  }

  async remove(id: string): Promise<void> {
    await this.#database.delete('drafts', id);
  }

  close(): void {
    this.#database.close();
  }
}
