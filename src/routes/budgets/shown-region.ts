import type { BudgetFilter } from '$lib/filters/budget-filter';
import type { BudgetRegionsRow } from '$lib/queries/budget-regions';

type Place = Pick<BudgetRegionsRow, 'code' | 'province' | 'island_group' | 'lines'>;

/** Where the page begins until the reader picks a region: Kabupaten Ogan Ilir. */
export const firstRegion = '16.10';

/** The region whose accounts are shown: the chosen one, else Ogan Ilir, else that with most figures in the chosen area. */
export function shownRegion(filter: BudgetFilter, regions: Place[]): string {
  if (filter.region !== null) return filter.region;
  const inArea = regions.filter((place) => within(filter, place));
  if (inArea.length === 0 || inArea.some(({ code }) => code === firstRegion)) return firstRegion;
  return inArea.reduce((most, place) => (place.lines > most.lines ? place : most)).code;
}

/** A new filter without a region or province that lies outside the newly chosen area. */
export function settled(next: BudgetFilter, regions: Place[]): BudgetFilter {
  const province =
    next.province !== null &&
    next.island !== null &&
    !regions.some((place) => place.province === next.province && place.island_group === next.island)
      ? null
      : next.province;
  const region = regions.find(({ code }) => code === next.region);
  const outside = region !== undefined && !within({ ...next, province }, region);
  return { ...next, province, region: outside ? null : next.region };
}

export function within(
  { province, island }: Pick<BudgetFilter, 'province' | 'island'>,
  place: Pick<Place, 'province' | 'island_group'>,
): boolean {
  return (
    (province === null || place.province === province) && (island === null || place.island_group === island)
  );
}
