import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { decisionKey } from './review';
import type { Decision, DeskArticle, WorkFile } from './work';

interface Schema extends DBSchema {
  articles: { key: string; value: DeskArticle };
  decisions: { key: [string, string]; value: Decision; indexes: { article: string } };
}

/** Another tab decided first. `stored` is its decision. */
export class StaleDecision extends Error {
  override readonly name = 'StaleDecision';

  constructor(readonly stored: Decision | null) {
    super(`decided elsewhere: revision ${stored?.revision ?? 0}`);
  }
}

/** What another tab changed: a decision, an article with its decisions, or anything. */
export type StoreChange = { article: string; proposal?: string } | 'all';

/** What an import did. Nothing that stood on the desk is changed by it. */
export interface Imported {
  /** ids of those that are new */
  articles: string[];
  decisions: number;
  /** differ from what was decided here already, which stays */
  kept: number;
}

const name = 'sorot-desk';

/**
 * The reader's work in IndexedDB. Every decision is written when it is made, in a transaction of its own that reaches
 * the disk before it counts; other tabs are told.
 */
export class DeskStore {
  readonly #database: IDBPDatabase<Schema>;
  readonly #channel = new BroadcastChannel(name);

  /** @throws DOMException where the browser keeps nothing */
  static async open(): Promise<DeskStore> {
    const database = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('articles', { keyPath: 'id' });
        fresh
          .createObjectStore('decisions', { keyPath: ['article', 'proposal'] })
          .createIndex('article', 'article');
      },
    });
    return new DeskStore(database);
  }

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database;
  }

  /** Calls back when another tab changed something. */
  onChange(changed: (change: StoreChange) => void): void {
    this.#channel.onmessage = ({ data }: MessageEvent<StoreChange>) => {
      changed(data);
    };
  }

  /** Newest first. */
  async articles(): Promise<DeskArticle[]> {
    return (await this.#database.getAll('articles')).sort(newestFirst);
  }

  async article(id: string): Promise<DeskArticle | null> {
    return (await this.#database.get('articles', id)) ?? null;
  }

  async decision(article: string, proposal: string): Promise<Decision | null> {
    return (await this.#database.get('decisions', [article, proposal])) ?? null;
  }

  async decisions(): Promise<Map<string, Decision>> {
    return byKey(await this.#database.getAll('decisions'));
  }

  /** Puts an article on the desk, or what was read in it anew. Decisions on it stay. */
  async keep(article: DeskArticle): Promise<void> {
    await this.#database.put('articles', article);
    this.#tell({ article: article.id });
  }

  /** @throws StaleDecision when the stored one is not the one that the reader saw; nothing is written then */
  async decide(next: Decision): Promise<void> {
    const transaction = this.#database.transaction('decisions', 'readwrite', { durability: 'strict' });
    const stored = (await transaction.store.get([next.article, next.proposal])) ?? null;
    if ((stored?.revision ?? 0) !== next.revision - 1) {
      await transaction.done;
      throw new StaleDecision(stored);
    }
    await transaction.store.put(next);
    await transaction.done;
    this.#tell({ article: next.article, proposal: next.proposal });
  }

  async remove(article: string): Promise<void> {
    const transaction = this.#database.transaction(['articles', 'decisions'], 'readwrite');
    await transaction.objectStore('articles').delete(article);
    const decisions = transaction.objectStore('decisions');
    for (const key of await decisions.index('article').getAllKeys(article)) await decisions.delete(key);
    await transaction.done;
    this.#tell({ article });
  }

  async clear(): Promise<void> {
    const transaction = this.#database.transaction(['articles', 'decisions'], 'readwrite');
    await transaction.objectStore('articles').clear();
    await transaction.objectStore('decisions').clear();
    await transaction.done;
    this.#tell('all');
  }

  /** Adds what is not there. An article that is there stays as it is, and so does a proposal that was decided on. */
  async merge(work: WorkFile): Promise<Imported> {
    const transaction = this.#database.transaction(['articles', 'decisions'], 'readwrite', {
      durability: 'strict',
    });
    const articles = transaction.objectStore('articles');
    const decisions = transaction.objectStore('decisions');
    const done: Imported = { articles: [], decisions: 0, kept: 0 };
    for (const article of work.articles) {
      if (await articles.getKey(article.id)) continue;
      await articles.put(article);
      done.articles.push(article.id);
    }
    for (const decision of work.decisions) {
      const stored = await decisions.get([decision.article, decision.proposal]);
      if (stored && (stored.state !== 'open' || stored.corrected)) {
        if (!sameDecision(stored, decision)) done.kept += 1;
        continue;
      }
      await decisions.put({ ...decision, revision: (stored?.revision ?? 0) + 1 });
      done.decisions += 1;
    }
    await transaction.done;
    this.#tell('all');
    return done;
  }

  close(): void {
    this.#channel.close();
    this.#database.close();
  }

  #tell(change: StoreChange): void {
    this.#channel.postMessage(change);
  }
}

export function newestFirst(a: DeskArticle, b: DeskArticle): number {
  return a.added < b.added ? 1 : a.added > b.added ? -1 : 0;
}

function byKey(decisions: Decision[]): Map<string, Decision> {
  return new Map(decisions.map((each) => [decisionKey(each.article, each.proposal), each]));
}

function sameDecision(a: Decision, b: Decision): boolean {
  const said = ({ state, of, corrected }: Decision) => JSON.stringify({ state, of, corrected });
  return said(a) === said(b);
}
