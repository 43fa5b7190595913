import type { LocalRows } from '../database/local-rows';
import { DeskStore } from './desk-store';
import { lexicon } from './lexicon';
import { localFacts } from './local-facts';

/** What the reader accepted, as rows of the dataset's tables. */
export async function acceptedFacts(): Promise<LocalRows> {
  const store = await DeskStore.open();
  try {
    const [articles, decisions, known] = await Promise.all([store.articles(), store.decisions(), lexicon()]);
    return localFacts(articles, decisions, known);
  } finally {
    store.close();
  }
}
