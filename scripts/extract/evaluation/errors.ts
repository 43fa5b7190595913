import type { GoldKind } from './gold';
import type { ArticleScore } from './score-article';
import type { Pair } from './score-records';

/** What is not right in a set, a line each, for whoever develops rules. */
export function errorLines(scores: ArticleScore[]): string[] {
  return scores.flatMap(({ file, kinds, rules, hit }) => [
    ...(Object.keys(kinds) as GoldKind[]).flatMap((kind) =>
      kinds[kind].pairs
        .filter(({ slots }) => Object.values(slots).some((outcome) => outcome !== 'correct'))
        .map((pair) => `${file}: ${kind}: ${described(pair)}${by(pair, rules[kind])}`),
    ),
    ...hit.map(({ kind, value, why }) => `${file}: trap: ${kind} ${value} (${why})`),
  ]);
}

function described({ gold, answer, outcome, slots }: Pair): string {
  if (gold === null || answer === null) return `${outcome}: ${JSON.stringify(gold ?? answer)}`;
  const wrong = Object.entries(slots)
    .filter(([, slot]) => slot !== 'correct')
    .map(([slot, how]) => `${slot} ${how}: ${shown(answer[slot])} instead of ${shown(gold[slot])}`);
  return `${outcome}: ${
    Object.values(gold)
      .find((value) => value !== null)
      ?.toString() ?? ''
  }: ${wrong.join('; ')}`;
}

function shown(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function by({ index }: Pair, rules: string[]): string {
  return index === null ? '' : ` [${rules[index] ?? ''}]`;
}
