/** Outcomes of MUC: every slot of the gold and every slot of the answer has exactly one. */
export interface Counts {
  correct: number;
  partial: number;
  incorrect: number;
  missing: number;
  spurious: number;
}

export type Outcome = keyof Counts;

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

export function noCounts(): Counts {
  return { correct: 0, partial: 0, incorrect: 0, missing: 0, spurious: 0 };
}

export function sumCounts(all: Counts[]): Counts {
  const sum = noCounts();
  for (const counts of all) {
    sum.correct += counts.correct;
    sum.partial += counts.partial;
    sum.incorrect += counts.incorrect;
    sum.missing += counts.missing;
    sum.spurious += counts.spurious;
  }
  return sum;
}

/** Right answers among those given and those asked for. */
export interface Tally {
  hit: number;
  given: number;
  asked: number;
}

/** Half a point for what is partly right. */
export function partialTally({ correct, partial, incorrect, missing, spurious }: Counts): Tally {
  const common = correct + partial + incorrect;
  return { hit: correct + partial / 2, given: common + spurious, asked: common + missing };
}

/** All or nothing: what is partly right is wrong. */
export function strictTally(counts: Counts): Tally {
  return { ...partialTally(counts), hit: counts.correct };
}

export function sumTallies(all: Tally[]): Tally {
  return all.reduce(
    (sum, { hit, given, asked }) => ({
      hit: sum.hit + hit,
      given: sum.given + given,
      asked: sum.asked + asked,
    }),
    { hit: 0, given: 0, asked: 0 },
  );
}

/** Nothing asked and nothing given is perfect. */
export function ratios({ hit, given, asked }: Tally): Scores {
  return {
    precision: given === 0 ? 1 : hit / given,
    recall: asked === 0 ? 1 : hit / asked,
    f1: given + asked === 0 ? 1 : (2 * hit) / (given + asked),
  };
}
