import type { Article } from '../../src/lib/extract/article';
import { endpointExtractor } from '../../src/lib/extract/endpoint/endpoint-extractor';
import { grammar } from '../../src/lib/extract/extract';
import { ExtractError } from '../../src/lib/extract/extract-error';
import { toGold } from '../../src/lib/extract/gold-format';
import { joinProposals } from '../../src/lib/extract/join-proposals';
import type { Lexicon } from '../../src/lib/extract/lexicon';
import type { Extraction, Extractor, Proposal } from '../../src/lib/extract/proposal';
import { readArticle } from '../../src/lib/extract/text/read-article';
import type { Answer, ArticleTask, Counts, Endpoint, Failure } from './article-task';

export type Format = 'proposals' | 'gold';

interface Reading {
  extraction: Extraction;
  /** why the language model gave nothing; the grammar's proposals are there all the same */
  unanswered?: Failure;
}

/** Compiles the grammar once. What it returns never throws: whatever an article does, the next one is read. */
export function articleReader(
  lexicon: Lexicon,
  format: Format,
  endpoint: Endpoint | null = null,
): (task: ArticleTask) => Promise<Answer> {
  const extract = grammar(lexicon);
  const model = endpoint && endpointExtractor({ ...endpoint, lexicon });
  return async (task) => {
    try {
      const extraction = extract(articleOf(task));
      const reading = model ? await withModel(extraction, model) : { extraction };
      const { unanswered } = reading;
      return {
        body: JSON.stringify(bodyOf(reading, lexicon, format)),
        counts: countsOf(reading.extraction.proposals),
        ...(unanswered === undefined ? {} : { unanswered }),
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

async function withModel(extraction: Extraction, model: Extractor): Promise<Reading> {
  try {
    const { proposals, extractor } = await model.extract(extraction.article);
    return {
      extraction: { ...extraction, proposals: joinProposals(extraction.proposals, proposals, { extractor }) },
    };
  } catch (error) {
    return { extraction, unanswered: failureOf(error) };
  }
}

function bodyOf({ extraction, unanswered }: Reading, lexicon: Lexicon, format: Format): object {
  if (format === 'gold') return toGold(extraction, lexicon);
  const { article, proposals } = extraction;
  return { meta: article.meta, proposals, ...(unanswered === undefined ? {} : { unanswered }) };
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
