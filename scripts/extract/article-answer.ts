import type { Article } from '../../src/lib/extract/article';
import { grammar } from '../../src/lib/extract/extract';
import { ExtractError } from '../../src/lib/extract/extract-error';
import { toGold } from '../../src/lib/extract/gold-format';
import type { Lexicon } from '../../src/lib/extract/lexicon';
import type { Extraction, Proposal } from '../../src/lib/extract/proposal';
import { readArticle } from '../../src/lib/extract/text/read-article';
import type { Answer, ArticleTask, Counts, Failure } from './article-task';

export type Format = 'proposals' | 'gold';

/** Compiles the grammar once. What it returns never throws: whatever an article does, the next one is read. */
export function articleReader(lexicon: Lexicon, format: Format): (task: ArticleTask) => Answer {
  const extract = grammar(lexicon);
  return (task) => {
    try {
      const extraction = extract(articleOf(task));
      return {
        body: JSON.stringify(bodyOf(extraction, lexicon, format)),
        counts: countsOf(extraction.proposals),
      };
    } catch (error) {
      return { error: failureOf(error) };
    }
  };
}

/** The shape of a scorer's line that found nothing. */
export function emptyGold(lexicon: Lexicon): object {
  const meta = { title: null, url: null, publisher: null, published: null, published_basis: null };
  const article = { text: '', headline: null, masks: [], meta };
  return toGold({ article, mentions: [], proposals: [], extractor: 'none' }, lexicon);
}

function articleOf({ bytes, name, url, published }: ArticleTask): Article {
  const article = readArticle(bytes, name);
  const meta = { ...article.meta };
  if (url !== null) meta.url = url;
  if (published !== null) Object.assign(meta, { published, published_basis: null });
  return { ...article, meta };
}

function bodyOf(extraction: Extraction, lexicon: Lexicon, format: Format): object {
  if (format === 'gold') return toGold(extraction, lexicon);
  return { meta: extraction.article.meta, proposals: extraction.proposals };
}

function countsOf(proposals: Proposal[]): Counts {
  return {
    proposals: tally(proposals.map(({ kind }) => kind)),
    flags: tally(proposals.flatMap(({ flags }) => flags.map(({ check }) => check))),
  };
}

function tally(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function failureOf(error: unknown): Failure {
  if (error instanceof ExtractError) return { fault: error.fault, message: error.message };
  return { fault: 'internal', message: error instanceof Error ? error.message : String(error) };
}
