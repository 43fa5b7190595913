import type { Region } from '../../src/lib/schema/region';
import { nameKey } from './name-key';

/**
 * The region that a wrong code most likely means: the one whose name stands beside it, or else the code with the
 * fewest wrong digits, in the same province where it can be, and the nearest by number.
 */
export function nearestRegion(regions: Region[], code: string, place: string | null): Region | undefined {
  const named = place === null ? undefined : byName(regions, place);
  if (named) return named;
  const ranked = regions.map((region) => ({ region, rank: distance(region.code, code) }));
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.region;
}

/** A bare name helps only where one region bears it: 26 names are both a regency and a city. */
function byName(regions: Region[], place: string): Region | undefined {
  const key = nameKey(place);
  const full = regions.find((region) => nameKey(region.full_name) === key);
  const bare = regions.filter((region) => nameKey(region.name) === key);
  return full ?? (bare.length === 1 ? bare[0] : undefined);
}

function distance(known: string, code: string): number {
  const length = Math.max(known.length, code.length);
  const wrong = Array.from({ length }, (_, index) => known[index] !== code[index]).filter(Boolean).length;
  const elsewhere = known.slice(0, 2) === code.slice(0, 2) ? 0 : 1;
  return wrong * 1e6 + elsewhere * 1e5 + Math.abs(Number(known) - Number(code));
}
