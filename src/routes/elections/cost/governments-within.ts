import type { ElectionFilter } from '$lib/filters/election-filter';
import { provinceOf, type Places } from '../places';

/** Regencies and cities with a council and a budget of their own: all but the six units of Jakarta, 508 in the country. */
export function governmentsWithin(places: Places, filter: ElectionFilter): number {
  return places.within(places.regencies, filter).filter(({ code }) => provinceOf(code) !== '31').length;
}
