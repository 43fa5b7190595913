import type { z } from 'zod';
import type { publisher } from '../../schema/publisher';
import type { ArticleMeta } from '../article';

export type Publisher = z.infer<typeof publisher>;

/** What is known of a publisher that Sorot has. */
export type KnownPublisher = Pick<Publisher, 'publisher' | 'name'>;

/** As data/reference/publishers.csv has it. */
const unnamed = 'news page (no address given)';

/**
 * The publisher of an article, by its address or else by its name, as Sorot calls it. One that Sorot does not have is made:
 * sites of the government are known by their address, of any other an editor has to say what it is.
 */
export function publisherOf(
  { url, publisher: printed }: Pick<ArticleMeta, 'url' | 'publisher'>,
  known: readonly KnownPublisher[],
): { id: string; made: Publisher | null } {
  const host = hostOf(url);
  const named = printed?.toLowerCase();
  const found =
    known.find(({ publisher }) => publisher === host) ??
    known.find(({ publisher, name }) => [publisher, name].some((each) => each.toLowerCase() === named));
  if (found) return { id: found.publisher, made: null };
  const id = host ?? printed;
  if (id === null) return { id: unnamed, made: null };
  const made = {
    publisher: id,
    name: printed ?? id,
    class: isOfficial(host) ? 'official' : 'other',
  } as const;
  return { id, made };
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** Only bodies of the state may have such an address. */
function isOfficial(host: string | null): boolean {
  return host !== null && /(^|\.)go\.id$/.test(host);
}
