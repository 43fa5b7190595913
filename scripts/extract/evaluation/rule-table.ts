import type { GoldKind } from './gold';
import type { ArticleScore } from './score-article';

export interface RuleScore {
  rule: string;
  correct: number;
  partial: number;
  spurious: number;
}

/** What became of the records that each rule proposed, the busiest rule first. */
export function ruleTable(scores: ArticleScore[]): RuleScore[] {
  const byRule = new Map<string, RuleScore>();
  for (const { kinds, rules } of scores) {
    for (const kind of Object.keys(kinds) as GoldKind[]) {
      for (const { index, outcome } of kinds[kind].pairs) {
        if (index === null || outcome === 'missing' || outcome === 'incorrect') continue;
        const rule = `${kind}: ${rules[kind][index] ?? ''}`;
        const score = byRule.get(rule) ?? { rule, correct: 0, partial: 0, spurious: 0 };
        score[outcome] += 1;
        byRule.set(rule, score);
      }
    }
  }
  const total = ({ correct, partial, spurious }: RuleScore) => correct + partial + spurious;
  return [...byRule.values()].sort((a, b) => total(b) - total(a) || (a.rule < b.rule ? -1 : 1));
}
