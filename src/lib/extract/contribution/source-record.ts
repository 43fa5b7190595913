import { source, type Source } from '../../schema/source';
import type { ArticleMeta } from '../article';
import { digest } from './digest';

/** An article whose facts are contributed. */
export interface ContributedArticle {
  /** SHA-256 of its text, or of the file that it came in */
  id: string;
  meta: ArticleMeta;
  /** the day on which the reader read the page, YYYY-MM-DD */
  retrieved: string;
}

/** The source that the records of an article name. Its text is not in it. */
export function sourceRecord(
  { id, meta: { url, published }, retrieved }: ContributedArticle,
  publisher: string,
): Source {
  return source.parse({
    id: `s-${digest(url ?? id)}`,
    kind: 'article',
    url,
    publisher,
    published,
    published_basis: published === null ? null : 'given',
    retrieved,
    copy_of: null,
    licence: null,
    note: null,
  });
}
