import type { Article } from '../article';
import { checked } from '../checks/checks';
import { ExtractError } from '../extract-error';
import type { Lexicon } from '../lexicon';
import { merge } from '../merge';
import type { Extraction, Extractor, Proposal } from '../proposal';
import { sceneReader } from '../read-scene';
import type { Scene } from '../scene';
import { quoteAligner, type QuoteAligner } from './align-quotes';
import type { Answer } from './answer';
import { ask } from './ask';
import { extractorName } from './extractor-name';
import { budgetProposal, costProposal, officialProposal, resultProposal } from './figure-proposals';
import { question } from './question';
import { activityProposal, visitProposal } from './visit-proposals';

interface EndpointOptions {
  /** base of an OpenAI-compatible service, such as `http://localhost:11434` */
  url: string;
  model: string;
  key?: string;
  lexicon: Lexicon;
  fetch?: typeof fetch;
  timeoutMs?: number;
}

const mostRecords = 100;

/**
 * A model that points to words, as an extractor: it answers in quotes, the quotes are found in the text, and the grammar
 * reads them. A value that is not in the article cannot come out of it. It sends the article to `url`.
 */
export function endpointExtractor({ url, model, key, lexicon, ...options }: EndpointOptions): Extractor {
  if (!URL.canParse(url)) throw new ExtractError('endpoint_unreachable', `not an address: ${url}`);
  const endpoint = {
    url,
    key,
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    timeoutMs: options.timeoutMs ?? 120_000,
  };
  const readScene = sceneReader(lexicon);
  const name = extractorName(model);
  return {
    name,
    async extract(article: Article, signal?: AbortSignal): Promise<Extraction> {
      const answer = await ask(endpoint, question(article, model), signal);
      const { scene, mentions } = readScene(article);
      const proposals = distinct(merge(proposalsOf(scene, answer)));
      return { article, mentions, proposals: proposals.map((one) => checked(scene, one)), extractor: name };
    },
  };
}

function proposalsOf(scene: Scene, answer: Answer): Proposal[] {
  const align = quoteAligner(scene.article);
  function read<Quotes>(
    records: Quotes[],
    proposal: (scene: Scene, align: QuoteAligner, quotes: Quotes) => Proposal | null,
  ): Proposal[] {
    return records.slice(0, mostRecords).flatMap((quotes) => proposal(scene, align, quotes) ?? []);
  }
  return [
    ...read(answer.visits, visitProposal),
    ...read(answer.officials, officialProposal),
    ...read(answer.activities, activityProposal),
    ...read(answer.budgets, budgetProposal),
    ...read(answer.results, resultProposal),
    ...read(answer.costs, costProposal),
  ];
}

/** Models repeat themselves. */
function distinct(proposals: Proposal[]): Proposal[] {
  return [...new Map(proposals.map((proposal) => [proposal.id, proposal])).values()];
}
