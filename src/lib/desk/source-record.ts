import type { Source } from '../schema/source';
import { textHash } from './text-hash';
import type { DeskArticle } from './work';

/**
 * The source record of an article on the desk: address, publisher, day and hash, never its text.
 * @returns null where neither address nor publisher is known: nobody could find the article again
 */
export async function sourceRecord({ id, added, article: { meta } }: DeskArticle): Promise<Source | null> {
  const publisher = siteOf(meta.url) ?? meta.publisher;
  if (publisher === null) return null;
  const read = added.slice(0, 10);
  // a page dated after the day on which it was read is dated wrongly
  const published = meta.published !== null && meta.published <= read ? meta.published : null;
  return {
    id: `s-${(await textHash(meta.url ?? id)).slice(0, 10)}`,
    kind: 'article',
    url: meta.url,
    publisher,
    published,
    published_basis: published === null ? null : 'given',
    retrieved: read,
    copy_of: null,
    licence: null,
    note: `read on the desk; SHA-256 of the text: ${id}`,
  };
}

function siteOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
