import { modelOfRule } from '../extract/endpoint/extractor-name';
import { joinProposals, type Joining } from '../extract/join-proposals';
import type { Extraction, Proposal } from '../extract/proposal';
import { highlights } from './highlight';
import type { DeskArticle } from './work';

/** What was read, as it lies on the desk. */
export function onDesk(
  { article, mentions, proposals, extractor }: Extraction,
  { id, file, added }: Pick<DeskArticle, 'id' | 'file' | 'added'>,
): DeskArticle {
  return { id, added, file, extractor, article, highlights: highlights(mentions), proposals };
}

/** What another extractor proposes of an article, beside what is there. */
export function withProposals(article: DeskArticle, more: Proposal[], joining: Joining): DeskArticle {
  const extractors = new Set([...extractorsOf(article), joining.extractor]);
  const proposals = joinProposals(article.proposals, more, joining);
  return { ...article, extractor: [...extractors].join(' + '), proposals };
}

/** Names of those who read an article. */
export function extractorsOf({ extractor }: Pick<DeskArticle, 'extractor'>): string[] {
  return extractor.split(' + ');
}

/** What the grammar read again, with what models had proposed. */
export function readAgain(extraction: Extraction, before: DeskArticle): DeskArticle {
  const proposals = before.proposals
    .filter(({ rule }) => modelOfRule(rule) !== null)
    .reduce((all, one) => joinProposals(all, [one], { extractor: one.rule }), extraction.proposals);
  return { ...onDesk(extraction, before), extractor: before.extractor, proposals };
}
