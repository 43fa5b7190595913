import { source, type Source } from '../../schema/source';
import type { Article } from '../article';
import { digest } from './digest';

/**
 * The source that the records of an article name. Its text is not in it.
 * @param retrieved the day on which the reader read the page, YYYY-MM-DD
 */
export function sourceRecord({ text, meta }: Article, retrieved: string): Source {
  const { url, publisher, published } = meta;
  return source.parse({
    id: `s-${digest(url ?? text)}`,
    kind: 'article',
    url,
    publisher: publisher ?? hostOf(url) ?? 'penerbit tidak disebut',
    published,
    published_basis: published === null ? null : 'given',
    retrieved,
    copy_of: null,
    licence: null,
    note: null,
  });
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
