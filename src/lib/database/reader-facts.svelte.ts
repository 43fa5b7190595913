import type { LocalRows } from './local-rows';

/** Reads the facts that the reader accepted on the desk. */
export interface FactsModule {
  acceptedFacts(): Promise<LocalRows>;
}

const factsKey = 'desk-facts';
const apartKey = 'desk-facts-apart';

/**
 * The facts that the reader accepted on the desk. How many they are lies in localStorage, so that a page of a reader who
 * has none opens neither IndexedDB nor the lexicon.
 */
export class ReaderFacts {
  count = $state(0);
  /** they stand among those of the dataset: so it is unless the reader leaves them out */
  joined = $state(false);
  /** grows when the facts are others than before: answers have to be asked again then */
  edition = $state(0);
  #load: (() => Promise<FactsModule>) | undefined;
  #seen = '';

  /** Once by the page, when its scripts run. Other tabs are followed. */
  start(load: () => Promise<FactsModule>): void {
    this.#load = load;
    this.#read();
    addEventListener('storage', () => {
      this.#read();
    });
  }

  /** @returns null where the reader has none, leaves them out, or they cannot be read */
  async rows(): Promise<LocalRows | null> {
    if (!this.joined || !this.#load) return null;
    try {
      return await (await this.#load()).acceptedFacts();
    } catch {
      // the dataset is there without them, and the page does not say otherwise
      this.joined = false;
      return null;
    }
  }

  /** Lets them in, or leaves them out. */
  join(joined: boolean): void {
    store(apartKey, joined ? '' : '1');
    this.#read();
  }

  /** The desk says how many there are; `state` is another one for other facts. */
  tell(count: number, state: string): void {
    store(factsKey, count === 0 ? '' : `${count} ${state}`);
    this.#read();
  }

  #read(): void {
    const [facts, apart] = [stored(factsKey), stored(apartKey)];
    const seen = facts === '' ? '' : facts + apart;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.count = Number(facts.split(' ')[0]);
    this.joined = this.count > 0 && apart === '';
    this.edition += 1;
  }
}

export const readerFacts = new ReaderFacts();

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function store(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // a browser that keeps nothing has no desk either
  }
}
