import type { KnownPublisher } from '../../src/lib/extract/contribution/publisher-of';
import type { Lexicon } from '../../src/lib/extract/lexicon';
import type { Records } from '../../src/lib/schema/records';

/** What the extractor knows beforehand, for Node and, as a file, for the browser. */
export function lexiconOf({ regions }: Pick<Records, 'regions'>): Lexicon {
  return {
    regions: regions.map(({ code, type, name, full_name, province, capital }) => ({
      code,
      type,
      name,
      full_name,
      province,
      capital,
    })),
  };
}

/** Under which names a contribution finds the publishers that Sorot has. */
export function publishersOf({ publishers }: Pick<Records, 'publishers'>): KnownPublisher[] {
  return publishers.map(({ publisher, name }) => ({ publisher, name }));
}
