import { knownKeys } from './known-keys';
import type { OfficialRegion } from './official-regions';
import type { ParsedFacts } from './parsed-facts';
import { problem, type Problem } from './problem';

/** The regions must be exactly the official ones, each in its province. */
export function checkRegions(facts: ParsedFacts, official: OfficialRegion[]): Problem[] {
  const provinces = new Map(official.map(({ code, province }) => [code, province]));
  const wrong = facts.records.regions.flatMap((region) => {
    const place = facts.placeOf(region);
    const province = provinces.get(region.code);
    if (province === undefined)
      return [problem(place, 'not an official region', region.code, 'remove it, or mend its code')];
    return region.province === province
      ? []
      : [problem(place, `wrong province of ${region.code}`, region.province, `must be ${province}`)];
  });
  if (!facts.readable('regions')) return wrong;
  const known = knownKeys(facts, 'region');
  const missing = official
    .filter(({ code }) => !known.has(code))
    .map(({ code }) => problem(facts.startOf('regions'), 'missing region', code, 'add its line'));
  return [...wrong, ...missing];
}
