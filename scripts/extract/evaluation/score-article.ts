import { toGold } from '../../../src/lib/extract/gold-format';
import type { Lexicon } from '../../../src/lib/extract/lexicon';
import type { Extraction } from '../../../src/lib/extract/proposal';
import { goldRecords, type GoldArticle, type GoldKind, type GoldRecords } from './gold';
import { recordKinds, type GoldRecord } from './record-kinds';
import { scoreMentions, type MentionKind, type MentionScore } from './score-mentions';
import { scoreRecords, type RecordScore } from './score-records';
import { trapsHit, type HitTrap } from './trap';

export interface ArticleScore {
  file: string;
  kinds: Record<GoldKind, RecordScore>;
  /** rule of each answer, in the order of its list */
  rules: Record<GoldKind, string[]>;
  mentions: Record<MentionKind, MentionScore>;
  traps: number;
  hit: HitTrap[];
}

/** A record that no single proposal gives was put together from several. */
const together = 'merged';

export function scoreArticle(gold: GoldArticle, extraction: Extraction, lexicon: Lexicon): ArticleScore {
  const answers = goldOf(extraction, lexicon);
  const score = (kind: GoldKind) =>
    scoreRecords(recordKinds[kind], listOf(gold, kind), listOf(answers, kind));
  return {
    file: gold.file,
    kinds: {
      officials: score('officials'),
      visits: score('visits'),
      budgets: score('budgets'),
      turnout: score('turnout'),
      costs: score('costs'),
    },
    rules: rulesOf(answers, extraction, lexicon),
    mentions: scoreMentions(extraction.article.text, gold, extraction.proposals),
    traps: gold.traps.length,
    hit: trapsHit(gold, answers),
  };
}

function goldOf(extraction: Extraction, lexicon: Lexicon): GoldRecords {
  return goldRecords.parse(toGold(extraction, lexicon));
}

/** The format does not say which proposal a record came from: each proposal is asked for its records alone. */
function rulesOf(answers: GoldRecords, extraction: Extraction, lexicon: Lexicon): Record<GoldKind, string[]> {
  const alone = extraction.proposals.map((proposal) => ({
    rule: proposal.rule,
    records: goldOf({ ...extraction, proposals: [proposal] }, lexicon),
  }));
  const ruleOf = (kind: GoldKind, record: GoldRecord) =>
    alone.find(({ records }) =>
      listOf(records, kind).some((other) => JSON.stringify(other) === JSON.stringify(record)),
    )?.rule ?? together;
  return {
    officials: answers.officials.map((record) => ruleOf('officials', record)),
    visits: answers.visits.map((record) => ruleOf('visits', record)),
    budgets: answers.budgets.map((record) => ruleOf('budgets', record)),
    turnout: answers.turnout.map((record) => ruleOf('turnout', record)),
    costs: answers.costs.map((record) => ruleOf('costs', record)),
  };
}

function listOf(records: GoldRecords, kind: GoldKind): GoldRecord[] {
  return records[kind];
}
