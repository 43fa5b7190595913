import { quantileSorted } from 'd3';

/** Bounds between at most five classes of counts, so that few regions are in the highest; none where all counts are the same. */
export function countThresholds(counts: number[]): number[] {
  const sorted = [...counts].sort((one, other) => one - other);
  const [lowest = 0] = sorted;
  const bounds = [0.4, 0.7, 0.9, 0.98].map((share) => Math.ceil(quantileSorted(sorted, share) ?? 0));
  return [...new Set(bounds)].filter((bound) => bound > lowest);
}
