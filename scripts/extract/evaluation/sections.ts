import { partialTally, ratios, sumCounts, sumTallies, type Counts, type Tally } from './counts';
import type { EntityFigures } from './entity-figures';
import type { GoldKind } from './gold';
import { measured, measures, spuriousPerArticle } from './measures';
import { recordKinds } from './record-kinds';
import { ruleTable } from './rule-table';
import type { ArticleScore } from './score-article';
import { mentionKinds } from './score-mentions';
import { share, table } from './table';

/** A set with its scores. */
export interface ScoredSet {
  name: string;
  scores: ArticleScore[];
}

const kinds = Object.keys(recordKinds) as GoldKind[];
const countHead = ['correct', 'partial', 'incorrect', 'missing', 'spurious', 'precision', 'recall', 'F1'];

export function promised(sets: ScoredSet[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    measure.least === 0 ? '' : `≥ ${measure.least.toFixed(2)}`,
    ...sets.map(({ scores }) => {
      const { f1, low, high } = measured(scores, measure);
      return `${share(f1)} (${share(low)}–${share(high)})`;
    }),
  ]);
  const spurious = sets.map(({ scores }) => spuriousPerArticle(scores).toFixed(2));
  const traps = sets.map(({ scores }) => {
    const set = scores.reduce((sum, score) => sum + score.traps, 0);
    return `${scores.flatMap(({ hit }) => hit).length} of ${set}`;
  });
  return table(
    ['Measure', 'promised', ...sets.map(({ name }) => name)],
    [...rows, ['spurious records an article', '≤ 0.50', ...spurious], ['traps hit', '0', ...traps]],
  );
}

export function records({ scores }: ScoredSet): string {
  return table(
    ['Records', ...countHead],
    kinds.map((kind) => [kind, ...countCells(sumCounts(scores.map((score) => score.kinds[kind].records)))]),
  );
}

export function slots({ scores }: ScoredSet): string {
  const rows = kinds.flatMap((kind) =>
    Object.keys(recordKinds[kind].slots).map((slot) => [
      `${kind}: ${slot}`,
      ...countCells(sumCounts(scores.flatMap((score) => score.kinds[kind].slots[slot] ?? []))),
    ]),
  );
  return table(['Slots', ...countHead], rows);
}

export function mentions({ scores }: ScoredSet): string {
  return table(
    ['Mentions', ...['strict', 'lenient'].flatMap((span) => [`${span} precision`, 'recall', 'F1'])],
    mentionKinds.map((kind) => [
      kind,
      ...tallyCells(sumTallies(scores.map((score) => score.mentions[kind].strict))),
      ...tallyCells(sumTallies(scores.map((score) => score.mentions[kind].lenient))),
    ]),
  );
}

export function rules({ scores }: ScoredSet): string {
  return table(
    ['Rule', 'correct', 'partial', 'spurious'],
    ruleTable(scores).map(({ rule, correct, partial, spurious }) => [
      `\`${rule}\``,
      ...[correct, partial, spurious].map(String),
    ]),
  );
}

export function entities(figures: EntityFigures): string {
  return table(
    [
      'Set: what',
      'sentences',
      ...['strict', 'lenient'].flatMap((span) => [`${span} precision`, 'recall', 'F1']),
    ],
    Object.entries(figures).flatMap(([set, { sentences, persons, places, rupiah }]) => [
      [`${set}: persons`, String(sentences), ...tallyCells(persons.strict), ...tallyCells(persons.lenient)],
      [`${set}: regions`, String(sentences), ...tallyCells(places.strict), ...tallyCells(places.lenient)],
      [`${set}: rupiah`, String(sentences), ...tallyCells(rupiah), '', '', ''],
    ]),
  );
}

function countCells(counts: Counts): string[] {
  const { correct, partial, incorrect, missing, spurious } = counts;
  return [
    ...[correct, partial, incorrect, missing, spurious].map(String),
    ...tallyCells(partialTally(counts)),
  ];
}

/** Of nothing no share can be given. */
function tallyCells(tally: Tally): string[] {
  const { precision, recall, f1 } = ratios(tally);
  return [
    tally.given === 0 ? '–' : share(precision),
    tally.asked === 0 ? '–' : share(recall),
    tally.given + tally.asked === 0 ? '–' : share(f1),
  ];
}
