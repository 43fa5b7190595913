import { deviation, mean, median } from 'd3';
import { assignCells } from './assign-cells';
import { spreadPoints, type Point } from './spread-points';

export interface Cell {
  col: number;
  row: number;
}

export interface Centroid {
  lat: number;
  lng: number;
}

/** Distance of neighbours before the spread, in cells: below 1, so that the spread leaves few holes. */
const spacing = 0.7;
/** Indonesia is three times as wide as high; a page is not. */
export const stretch = 1.3;
/** How far from its point a cell may lie, in cells. */
const reach = 3;

/** One cell for every centroid of an island group, around the group's middle at 0, 0. */
export function islandTiles(centroids: Centroid[]): Cell[] {
  const points = spreadInProportion(centroids);
  return assignCells(points, cellsAround(points), squaredDistance);
}

/** The spread makes a long island rounder: the start is drawn out until the end has the island's proportions. */
function spreadInProportion(centroids: Centroid[]): Point[] {
  const wanted = proportion(centroids.map(({ lng, lat }) => ({ x: lng, y: lat }))) / stretch;
  const [lng = 0, lat = 0] = [mean(centroids, (place) => place.lng), mean(centroids, (place) => place.lat)];
  const scale = spacing / neighbourDistance(centroids);
  let ratio = 1 / Math.sqrt(stretch);
  let points: Point[] = [];
  for (let round = 0; round < 4; round += 1) {
    points = spreadPoints(
      centroids.map((place) => ({
        x: (place.lng - lng) * scale * ratio,
        y: ((lat - place.lat) * scale) / ratio,
      })),
    );
    const drawnOut = wanted / proportion(points);
    // one region, or regions in one line, have no proportions
    if (drawnOut > 0 && drawnOut < Infinity) ratio *= Math.sqrt(drawnOut);
  }
  return points;
}

function proportion(points: Point[]): number {
  return (deviation(points, ({ x }) => x) ?? 0) / (deviation(points, ({ y }) => y) ?? 0);
}

/** @returns the median over all centroids of the mean distance to the four nearest, in degrees */
function neighbourDistance(centroids: Centroid[]): number {
  const distances = centroids.map((a) => {
    const others = centroids.filter((b) => b !== a).map((b) => Math.sqrt(squaredDegrees(a, b)));
    return mean(others.sort((x, y) => x - y).slice(0, 4));
  });
  const middle = median(distances) ?? 0;
  return middle > 0 ? middle : 1;
}

function squaredDegrees(a: Centroid, b: Centroid): number {
  return (a.lat - b.lat) * (a.lat - b.lat) + (a.lng - b.lng) * (a.lng - b.lng);
}

function cellsAround(points: Point[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { x, y } of points) {
    for (let col = Math.ceil(x - reach); col <= x + reach; col += 1) {
      for (let row = Math.ceil(y - reach); row <= y + reach; row += 1)
        cells.set(`${col},${row}`, { col, row });
    }
  }
  return [...cells.values()];
}

function squaredDistance({ x, y }: Point, { col, row }: Cell): number {
  return (x - col) * (x - col) + (y - row) * (y - row);
}
