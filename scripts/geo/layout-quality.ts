import { mean } from 'd3';
import type { Cell, Centroid } from './island-tiles';

export interface LayoutQuality {
  /** Mean distance between a tile and the place of its centroid on a map fitted to the grid, in cells. */
  displacement: number;
  /** Share of all pairs that lie west and east, north and south of each other as on the map; one column or row is half. */
  westEast: number;
  northSouth: number;
  /** Share of the four nearest centroids of each that lie at most two cells, or one, away. */
  withinTwo: number;
  touching: number;
}

/** How much of the map a tile layout keeps. */
export function layoutQuality(places: (Centroid & Cell)[]): LayoutQuality {
  const pairs = places.flatMap((a, index) => places.slice(index + 1).map((b) => [a, b] as const));
  const steps = places.flatMap((place) => nearest(place, places).map((other) => cellsApart(place, other)));
  return {
    displacement: displacement(places),
    westEast: share(pairs, ([a, b]) => kept((a.lng - b.lng) * (a.col - b.col))),
    northSouth: share(pairs, ([a, b]) => kept((b.lat - a.lat) * (a.row - b.row))),
    withinTwo: share(steps, (step) => Number(step <= 2)),
    touching: share(steps, (step) => Number(step <= 1)),
  };
}

function displacement(places: (Centroid & Cell)[]): number {
  const col = fitted(places.map((place) => [place.lng, place.col]));
  const row = fitted(places.map((place) => [place.lat, place.row]));
  return share(places, (place) => Math.hypot(place.col - col(place.lng), place.row - row(place.lat)));
}

/** The straight line with the least squares. */
function fitted(points: [number, number][]): (x: number) => number {
  const [x0, y0] = [mean(points, ([x]) => x) ?? 0, mean(points, ([, y]) => y) ?? 0];
  const slope =
    (mean(points, ([x, y]) => (x - x0) * (y - y0)) ?? 0) / (mean(points, ([x]) => (x - x0) * (x - x0)) ?? 1);
  return (x) => y0 + slope * (x - x0);
}

function kept(product: number): number {
  if (product === 0) return 0.5;
  return product > 0 ? 1 : 0;
}

function nearest(place: Centroid & Cell, places: (Centroid & Cell)[]): (Centroid & Cell)[] {
  const distance = (other: Centroid) => Math.hypot(other.lat - place.lat, other.lng - place.lng);
  return places
    .filter((other) => other !== place)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 4);
}

function cellsApart(a: Cell, b: Cell): number {
  return Math.max(Math.abs(a.col - b.col), Math.abs(a.row - b.row));
}

function share<T>(items: T[], value: (item: T) => number): number {
  return mean(items, value) ?? 0;
}
