import type { Region } from '../schema/region';

/** What the extractor knows beforehand. It is made from `data/`, in Node and for the browser alike. */
export interface Lexicon {
  regions: Pick<Region, 'code' | 'type' | 'name' | 'full_name' | 'province' | 'capital'>[];
}
