import { z } from 'zod';
import { searchEntry } from '$lib/schema/search-entry';

/** Names of the officials in the dataset, each once, for a pick-list. */
export async function knownPersons(): Promise<string[]> {
  const response = await fetch('/data/search.json');
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const entries = z.array(searchEntry).parse(await response.json());
  const names = entries.filter(({ path }) => path.startsWith('officials/')).map(({ name }) => name);
  return [...new Set(names)].sort();
}
