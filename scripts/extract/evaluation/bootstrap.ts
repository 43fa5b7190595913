export interface Interval {
  low: number;
  high: number;
}

const resamples = 1000;
const seed = 20_241_127;

/**
 * 95 % percentile interval of a statistic of articles: they are drawn anew with replacement, whole, because facts of one
 * article succeed and fail together. The same articles give the same interval.
 */
export function bootstrapInterval<T>(articles: T[], statistic: (sample: T[]) => number): Interval {
  const random = generator(seed);
  const values = Array.from({ length: resamples }, () =>
    statistic(
      articles.flatMap(() => {
        const drawn = articles[Math.floor(random() * articles.length)];
        return drawn === undefined ? [] : [drawn];
      }),
    ),
  );
  values.sort((a, b) => a - b);
  const quantile = (share: number) => values[Math.ceil(share * resamples) - 1] ?? Number.NaN;
  return { low: quantile(0.025), high: quantile(0.975) };
}

/** Mulberry32: small, and the same everywhere. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
