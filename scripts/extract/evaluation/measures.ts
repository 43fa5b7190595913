import { bootstrapInterval, type Interval } from './bootstrap';
import { ratios, strictTally, sumTallies, type Scores, type Tally } from './counts';
import type { GoldKind } from './gold';
import type { ArticleScore } from './score-article';

/** A measure that the project has promised, with the least that it must reach. */
export interface Measure {
  name: string;
  least: number;
  tally: (article: ArticleScore) => Tally;
}

const exactRecords = (kind: GoldKind) => (article: ArticleScore) => strictTally(article.kinds[kind].records);

/** F1 of each. */
export const measures: Measure[] = [
  { name: 'amounts and percentages', least: 0.95, tally: valueTally },
  { name: 'officials: name and post', least: 0.85, tally: exactRecords('officials') },
  { name: 'budget lines: all five values', least: 0.75, tally: exactRecords('budgets') },
  { name: 'turnout: region, election, year and every figure', least: 0.85, tally: exactRecords('turnout') },
  { name: 'visits: both regions and the date', least: 0.75, tally: exactRecords('visits') },
  { name: 'election costs: all five values (no promise)', least: 0, tally: exactRecords('costs') },
];

export interface Measured extends Scores, Interval {}

export function measured(articles: ArticleScore[], { tally }: Measure): Measured {
  const f1 = (sample: Tally[]) => ratios(sumTallies(sample)).f1;
  const tallies = articles.map(tally);
  return { ...ratios(sumTallies(tallies)), ...bootstrapInterval(tallies, f1) };
}

export function spuriousPerArticle(articles: ArticleScore[]): number {
  const spurious = articles.flatMap(({ kinds }) =>
    Object.values(kinds).map(({ records }) => records.spurious),
  );
  return articles.length === 0 ? 0 : spurious.reduce((sum, count) => sum + count, 0) / articles.length;
}

function valueTally({ kinds }: ArticleScore): Tally {
  return sumTallies(
    [kinds.budgets.slots['amount_idr'], kinds.costs.slots['amount_idr'], kinds.turnout.slots['turnout_pct']]
      .filter((counts) => counts !== undefined)
      .map(strictTally),
  );
}
