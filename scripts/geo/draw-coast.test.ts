import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { coast } from '../../src/lib/geo/coast';
import { drawCoast } from './draw-coast';

test('the coast of the app is the one that is drawn now', () => {
  expect(coast).toEqual(drawCoast());
});

test('a page carries at most 8 kB of coast', () => {
  expect(gzipSync(JSON.stringify(coast)).length).toBeLessThan(8_000);
});

test('Indonesia reaches from Sabang to the border of Papua, and the neighbours to the edges of the map', () => {
  const [west, east] = reach(coast.indonesia);
  expect(coast.west + west / coast.unitsPerDegree).toBeCloseTo(95, 0);
  expect(coast.west + east / coast.unitsPerDegree).toBeCloseTo(141, 0);
  expect(reach(coast.neighbours)[1]).toBe((coast.east - coast.west) * coast.unitsPerDegree);
});

/** First and last column that a path of relative lines touches. */
function reach(path: string): [number, number] {
  const columns = path.split('z').flatMap((ring) => {
    const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
    let x = 0;
    return numbers.filter((_, index) => index % 2 === 0).map((step) => (x += step));
  });
  return [Math.min(...columns), Math.max(...columns)];
}
