import MiniSearch from 'minisearch';
import { z } from 'zod';
import { searchEntry, type SearchEntry } from '../schema/search-entry';

export type Found = Pick<SearchEntry, 'path' | 'name' | 'detail'>;

/** Finds regions and officials by name, also when it is misspelt. */
export class Finder {
  readonly #index = new MiniSearch<SearchEntry>({
    idField: 'path',
    fields: ['name', 'also', 'detail'],
    storeFields: ['path', 'name', 'detail'],
    searchOptions: {
      prefix: true,
      // "ilr" → "ilir": one letter may be wrong in a short word, two in a long one
      fuzzy: (word) => (word.length < 3 ? false : word.length < 6 ? 1 : 2),
      boost: { name: 4, also: 2 },
      // a region before the officials who serve there
      boostDocument: (path) => (String(path).startsWith('regions/') ? 1.5 : 1),
      combineWith: 'AND',
    },
  });

  constructor(entries: SearchEntry[]) {
    this.#index.addAll(entries);
  }

  /** @throws when the list cannot be fetched or read */
  static async load(address: string): Promise<Finder> {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`search list not found: ${address}`);
    return new Finder(z.array(searchEntry).parse(await response.json()));
  }

  find(text: string, limit = 8): Found[] {
    return this.#index
      .search(text)
      .slice(0, limit)
      .map(({ path, name, detail }) => ({ path: String(path), name: String(name), detail: String(detail) }));
  }
}
