import type { Article, ArticleMeta } from '../article';
import { articleFromText } from './article-from-text';
import { checkLength } from './canonical-text';
import { composeArticle } from './compose-article';
import { dayAbove } from './day-above';
import { mainArea, type MainArea } from './main-area';
import { maskLines } from './mask-lines';
import { pageLines, type PageLines } from './page-lines';
import { pageMeta, published } from './page-meta';
import { parsePage } from './parse-page';

/**
 * @param html source of a page or of a part of one; nothing in it runs
 * @param url where it is known from, for pages that do not say it
 * @throws ExtractError when it is too deep, too large, or bears no article
 */
export function articleFromHtml(html: string, url: string | null = null): Article {
  const document = parsePage(html);
  const { body, next, ...meta } = pageMeta(document, url);
  const page = pageLines(document.body);
  if (page.lines.length === 0 && body !== null) return articleFromText(body, meta);
  const main = mainArea(document, page, meta.title);
  const lines = main.lines.map(({ text }) => text);
  checkLength(lines.reduce((sum, line) => sum + line.length, 0));
  const parts = maskLines(lines, main.reasons);
  return composeArticle({
    lines,
    parts,
    headline: main.headline,
    meta: {
      ...meta,
      title: titleOf(meta.title, main.headline === null ? null : (lines[main.headline] ?? null)),
      ...(meta.published === null ? timePrinted(page, main) : {}),
      // the page's own day, where a moment in UTC is another
      ...(next !== null && dayAbove(lines, parts, main.headline) === next
        ? { published: next, published_basis: 'printed' as const }
        : {}),
    },
  });
}

/** The title of a page often has the site's name around the headline. */
function titleOf(stated: string | null, headline: string | null): string | null {
  if (stated === null || headline === null) return stated ?? headline;
  return stated.includes(headline) ? headline : stated;
}

/** The first `<time>` between headline and body. */
function timePrinted(
  { times }: PageLines,
  main: MainArea,
): Pick<ArticleMeta, 'published' | 'published_basis'> {
  const first = main.reasons.findIndex((reason, index) => reason === null && index !== main.headline);
  const found = times.filter(
    ({ line }) => line - main.offset >= (main.headline ?? 0) && line - main.offset <= first,
  );
  return published(found.map(({ datetime }) => ({ basis: 'time_element', printed: datetime })));
}
