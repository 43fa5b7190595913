import { contributeArticle, type Contributions } from '../extract/contribution/contribute-article';
import type { KnownPublisher } from '../extract/contribution/publisher-of';
import type { Lexicon } from '../extract/lexicon';
import { accepted } from './review';
import type { Decision, DeskArticle } from './work';

/** The accepted facts of all articles on the desk. */
export function contribution(
  articles: DeskArticle[],
  decisions: ReadonlyMap<string, Decision>,
  known: { lexicon: Lexicon; publishers: readonly KnownPublisher[] },
): Contributions {
  const all = articles.map((each) => {
    const { id, added, article } = each;
    const page = { id, meta: article.meta, retrieved: added.slice(0, 10) };
    return contributeArticle(page, accepted(each, decisions), known);
  });
  return {
    lines: all.flatMap(({ lines }) => lines),
    left: all.flatMap(({ left }) => left),
    newPublishers: [...new Set(all.flatMap(({ newPublishers }) => newPublishers))],
  };
}
