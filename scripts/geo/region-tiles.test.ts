import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { islandGroup } from '../database/island-group';
import { layoutQuality } from './layout-quality';
import { regionTiles } from './region-tiles';

const regions = csvParse(readFileSync('data/reference/regions.csv', 'utf8'), (row) => ({
  code: row['code'] ?? '',
  type: row['type'] ?? '',
  lat: Number(row['lat']),
  lng: Number(row['lng']),
}));
const tiles = regionTiles(regions);
const placed = regions.map((region) => ({ ...region, ...(tiles.get(region.code) ?? { col: -1, row: -1 }) }));
const regencies = placed.filter(({ type }) => type !== 'provinsi');
const provinces = placed.filter(({ type }) => type === 'provinsi');

describe.each([
  ['514 regencies and cities', regencies, 514, 48, 32],
  ['38 provinces', provinces, 38, 16, 10],
])('the tile map of %s', (_, places, count, columns, rows) => {
  test('has one cell a region, within its grid', () => {
    expect(places).toHaveLength(count);
    expect(new Set(places.map(({ col, row }) => `${col},${row}`)).size).toBe(count);
    for (const { col, row } of places) {
      expect(col).toBeGreaterThanOrEqual(0);
      expect(col).toBeLessThan(columns);
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(rows);
    }
  });

  test('has water between island groups', () => {
    const touching = places.filter((a) =>
      places.some(
        (b) =>
          islandGroup(a.code) !== islandGroup(b.code) &&
          Math.max(Math.abs(a.col - b.col), Math.abs(a.row - b.row)) <= 1,
      ),
    );
    expect(touching).toEqual([]);
  });

  test('has Sumatra at the left and Papua at the right', () => {
    const cols = (island: string) =>
      places.filter(({ code }) => islandGroup(code) === island).map(({ col }) => col);
    expect(Math.min(...cols('Sumatera'))).toBe(0);
    expect(Math.max(...cols('Papua'))).toBe(Math.max(...places.map(({ col }) => col)));
    expect(Math.max(...cols('Sumatera'))).toBeLessThan(Math.min(...cols('Papua')));
  });
});

test('keeps order and neighbours of the regencies', () => {
  const quality = layoutQuality(regencies);
  expect(quality.displacement).toBeLessThan(2.7);
  expect(quality.westEast).toBeGreaterThan(0.94);
  expect(quality.northSouth).toBeGreaterThan(0.94);
  expect(quality.withinTwo).toBeGreaterThan(0.96);
  expect(quality.touching).toBeGreaterThan(0.74);
});

test('keeps order and neighbours of the provinces', () => {
  const quality = layoutQuality(provinces);
  expect(quality.displacement).toBeLessThan(0.9);
  expect(quality.westEast).toBeGreaterThan(0.95);
  expect(quality.northSouth).toBeGreaterThan(0.89);
  expect(quality.withinTwo).toBeGreaterThan(0.92);
});

test('a mirrored layout is no good layout', () => {
  const { westEast, northSouth } = layoutQuality(regencies.map((place) => ({ ...place, col: -place.col })));
  expect(westEast).toBeLessThan(0.1);
  expect(northSouth).toBeGreaterThan(0.94);
});

test('is the same every time', () => {
  expect(regionTiles(regions)).toEqual(tiles);
});

test.each([0, 1, 2, 7])('places %i regions too', (count) => {
  expect(regionTiles(regions.slice(1, 1 + count)).size).toBe(count);
});
