import type { Article, ArticleMeta } from '../article';
import { canonicalLines } from './canonical-text';
import { composeArticle } from './compose-article';
import { headlineLine, menuAbove } from './headline';
import { maskLines } from './mask-lines';

/**
 * @param text a plain text: pasted, or from a file
 * @param meta what is known of it from elsewhere
 * @throws ExtractError when there is no word of an article in it
 */
export function articleFromText(text: string, meta: Partial<ArticleMeta> = {}): Article {
  const lines = canonicalLines(text);
  const parts = maskLines(lines);
  const headline = headlineLine(lines, parts, meta.title ?? null);
  return composeArticle({
    lines,
    parts: menuAbove(lines, parts, headline),
    headline,
    meta: {
      title: meta.title ?? (headline === null ? null : (lines[headline] ?? null)),
      url: meta.url ?? null,
      publisher: meta.publisher ?? null,
      published: meta.published ?? null,
      published_basis: meta.published_basis ?? null,
    },
  });
}
